// SPDX-License-Identifier: Apache-2.0
#include "models/views/draft_text.h"
#include "tests/support/case_exercises.h"

#include <QtTest/QTest>

#include <algorithm>
#include <set>

using namespace guitai;

/// What a trainer finds written when he has taken a citizen.
class DraftTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDraftIsWholeInEachLanguageAndLoads_data();
    void everyDraftIsWholeInEachLanguageAndLoads();
    void idsArePlainWords();

private:
    views::Languages languages_;
};

namespace {

const auto now = *parseTimestamp("2026-11-24T10:30:00+08:00");

bool whole(const domain::Names& names) {
    return std::ranges::none_of(
               std::array{&names.zhCn, &names.zhTw, &names.en},
               [](const std::string* text) { return text->empty() || text->contains('%'); }) &&
           names.zhCn != names.en;
}

practice::Citizens citizensOf(const std::string& region) {
    return *practice::loadCitizens(GUITAI_SOURCE_DIR "/models/practice", region);
}

} // namespace

void DraftTextTest::everyDraftIsWholeInEachLanguageAndLoads_data() {
    QTest::addColumn<QString>("name");
    for (const auto* name :
         {"yueyang/A5-at-bank", "yueyang/A1-not-insured", "yueyang/A3-agent-without-copy",
          "yueyang/A3-no-document", "yueyang/L4-replacement-accepted", "chongqing/A6-all-agree",
          "chongqing/O3-enquiry", "chongqing/A7-bank-change", "ningbo/O3-enquiry"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void DraftTextTest::everyDraftIsWholeInEachLanguageAndLoads() {
    QFETCH(QString, name);
    const auto subject = support::workIn(name.toStdString());
    QVERIFY(subject);
    const auto citizens = citizensOf(subject->rules->region);
    const auto candidates = trainer::candidatesFor(*subject, citizens, now);
    const auto at = std::ranges::find_if(candidates, &trainer::Candidate::fits);
    QVERIFY(at != candidates.end());
    const auto& citizen = *citizens.find(at->citizen);
    const auto draft = views::draftOf(*subject, *at, citizen, "A1-some Case", languages_);
    QVERIFY(whole(draft.title) && whole(draft.story) && whole(draft.lesson));
    QVERIFY(std::ranges::all_of(draft.hints, whole));
    const auto replies = views::repliesOf(*subject, *at, citizen, languages_);
    QVERIFY(std::ranges::all_of(replies, [](const auto& each) { return whole(each.second); }));
    QVERIFY(draft.story.zhCn.contains(citizen.file.holder.name.text()));
    const auto exercise = trainer::makeExercise(*subject, *at,
                                                {.id = draft.id,
                                                 .level = draft.level,
                                                 .title = draft.title,
                                                 .story = draft.story,
                                                 .lesson = draft.lesson,
                                                 .hints = draft.hints,
                                                 .replies = replies});
    QVERIFY2(exercise, exercise ? "" : exercise.error().pointer.c_str());
}

void DraftTextTest::idsArePlainWords() {
    const auto subject = support::workIn("yueyang/A5-at-bank");
    const auto citizens = citizensOf("yueyang");
    const auto candidates = trainer::candidatesFor(*subject, citizens, now);
    const auto at = std::ranges::find_if(candidates, &trainer::Candidate::fits);
    const auto id = [&](const std::string& stem) {
        return views::draftOf(*subject, *at, *citizens.find(at->citizen), stem, languages_).id;
    };
    QCOMPARE(id("A5 Some_Case"), std::string("own-yueyang-a5-some-case"));
    QCOMPARE(id(std::string(200, 'x')).size(), 64U);
}

QTEST_GUILESS_MAIN(DraftTextTest)
#include "draft_text_test.moc"
