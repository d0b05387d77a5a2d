// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/card_memory_json.h"
#include "cardio/virtual/state_file.h"
#include "tests/cardio/virtual/bare_card.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::virtualcard;
using namespace guitai::support;
using testing::BareCard;
using testing::memoryOf;
using testing::selectEnvironment;

class StateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyCardComesBackFromItsText() {
        for (const auto& known : practiceCardNames()) {
            auto memory = memoryOf(known.card);
            QCOMPARE(memoryFromJson(toJson(memory)), std::optional(memory));
            memory.resetsLeft = 3;
            memory.block = BlockState::ApplicationDead;
            memory.quirks = {true, true, true, true};
            memory.pin.left = 0;
            QCOMPARE(memoryFromJson(toJson(memory)), std::optional(memory));
        }
    }

    void cutOrChangedTextsNeverCrash() {
        const auto text = toJson(memoryOf(PracticeCard::V3Sm4));
        QVERIFY(rc::check([&] {
            auto broken = text.substr(0, *rc::gen::inRange<std::size_t>(0, text.size() - 2));
            RC_ASSERT(!memoryFromJson(broken));
            auto changed = text;
            changed[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
            (void)memoryFromJson(changed);
        }));
    }

    void impossibleCardsAreRefused_data() {
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::string>("to");
        const auto row = [](const char* name, const char* from, const char* to) {
            QTest::newRow(name) << std::string(from) << std::string(to);
        };
        row("schema", "\"schema\": 1", "\"schema\": 2");
        row("tries", "\"limit\": 5", "\"limit\": 16");
        row("negative", "\"limit\": 5", "\"limit\": -1");
        row("text", "\"limit\": 5", "\"limit\": \"5\"");
        row("block", "\"open\"", "\"ajar\"");
        row("record", "\"0709", "\"0708");
        row("hex", "\"0709", "\"X709");
    }

    void impossibleCardsAreRefused() {
        QFETCH(std::string, from);
        QFETCH(std::string, to);
        auto text = toJson(memoryOf(PracticeCard::Active));
        const auto at = text.find(from);
        QVERIFY(at != std::string::npos);
        text.replace(at, from.size(), to);
        QVERIFY(!memoryFromJson(text));
    }

    void theFileIsThereBeforeTheAnswer() {
        QTemporaryDir directory;
        const std::filesystem::path path = directory.filePath(u"card.json"_qs).toStdString();
        QCOMPARE(loadState(path).error(), StateFault::NotThere);
        const auto memory = memoryOf(PracticeCard::Active);
        QVERIFY(saveState(path, memory));
        BareCard card(memory, [&](const CardMemory& next) { return saveState(path, next); });
        card.say(selectEnvironment);
        for (const char* answer : {"63C4", "63C3"}) {
            QCOMPARE(card.say("0020000003111111"), answer);
            QCOMPARE(loadState(path).value(), card.card.memory());
        }
        QCOMPARE(loadState(path).value().pin.left, 3);
        QVERIFY(!QFile::exists(directory.filePath(u"card.json.new"_qs)));
    }

    void whatCannotBeKeptIsNotDone() {
        const auto memory = memoryOf(PracticeCard::Active);
        BareCard card(memory, [](const CardMemory&) { return false; });
        card.say(selectEnvironment);
        QCOMPARE(card.say("0020000003246810"), "6581");
        QCOMPARE(card.say("805E010007 246810 FF 135790"), "6581");
        QCOMPARE(card.card.memory(), memory);
    }

    void unusableFilesAreToldApart() {
        QTemporaryDir directory;
        const std::filesystem::path path = directory.filePath(u"card.json"_qs).toStdString();
        QFile file(directory.filePath(u"card.json"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QCOMPARE(loadState(path).error(), StateFault::Malformed);
        QCOMPARE(loadState(std::filesystem::path(directory.path().toStdString())).error(),
                 StateFault::Unreadable);
        QVERIFY(!saveState(path / "below", memoryOf(PracticeCard::Active)));
    }

    void noPinStandsInTheText() {
        const auto text = toJson(memoryOf(PracticeCard::Active));
        QVERIFY(text.find("246810") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(StateTest)
#include "state_test.moc"
