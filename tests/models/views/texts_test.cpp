// SPDX-License-Identifier: Apache-2.0
#include "models/registry/forwarder.h"
#include "models/registry/outcome_words.h"
#include "models/views/fault_text.h"
#include "models/views/format.h"
#include "models/views/language.h"
#include "models/views/queue_text.h"
#include "models/views/reason_text.h"
#include "models/views/service_text.h"
#include "models/views/situation_text.h"
#include "models/views/step_text.h"
#include "models/views/vocabulary_text.h"

#include <QSignalSpy>
#include <QTest>

using namespace guitai;
using namespace guitai::views;

namespace {

constexpr int pastLastSituation = static_cast<int>(procedure::SituationKind::WriteNotDone) + 1;

template <class E>
QStringList wordsOf() {
    QStringList words;
    for (const auto& [value, name] : domain::Words<E>::all) {
        words.append(textOf(value));
    }
    return words;
}

bool hasHan(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class TextsTest final : public QObject {
    Q_OBJECT

    Languages languages_;

private Q_SLOTS:

    void init() { languages_.use(Language::En); }

    void everyWordOfTheClosedListsIsSpokenInChinese() {
        const SpokenIn chinese(languages_, Language::ZhCn);
        const QStringList all = wordsOf<domain::Procedure>() + wordsOf<domain::CredentialKind>() +
                                wordsOf<domain::KeptBy>() + wordsOf<domain::Application>() +
                                wordsOf<domain::CardStage>() + wordsOf<domain::ApplicationState>() +
                                wordsOf<domain::LegacyState>() + wordsOf<domain::WindowKind>() +
                                wordsOf<domain::BankName>() + wordsOf<domain::RequesterRole>() +
                                wordsOf<domain::Paper>() + wordsOf<domain::Insurance>() +
                                wordsOf<domain::Purpose>() + wordsOf<domain::Reason>() +
                                wordsOf<domain::WeakPinReason>() + wordsOf<procedure::ChoiceBar>() +
                                wordsOf<procedure::WithdrawReason>();
        for (const auto& word : all) {
            QVERIFY2(hasHan(word), qPrintable(word));
        }
        QCOMPARE(textOf(domain::CredentialKind::Social), QStringLiteral("社保密码"));
        QCOMPARE(textOf(domain::Procedure::Activate), QStringLiteral("激活"));
    }

    void everySituationSaysWhatHappenedWhatIsSafeAndWhatToDo() {
        for (int kind = 1; kind < pastLastSituation; ++kind) {
            procedure::Situation situation;
            situation.kind = static_cast<procedure::SituationKind>(kind);
            situation.refusals = {{domain::Reason::CardLost, "P8"}};
            const auto text = textOf(situation);
            QVERIFY2(!text.title.isEmpty() && !text.happened.isEmpty() && !text.safe.isEmpty() &&
                         !text.todo.isEmpty() && !text.code.isEmpty(),
                     qPrintable(QString::number(kind)));
        }
    }

    void everyCardFaultSaysWhatToDo() {
        for (int i = 0; i <= static_cast<int>(cardio::CardFault::KeyServiceFailed); ++i) {
            const auto text = textOf(cardio::CardError{.fault = static_cast<cardio::CardFault>(i)});
            QVERIFY(!text.title.isEmpty() && !text.happened.isEmpty() && !text.safe.isEmpty());
            QVERIFY(!text.todo.isEmpty() && !text.code.isEmpty());
        }
    }

    void theCodeForSupportCarriesTheStatusWord() {
        const cardio::CardError error{
            .fault = cardio::CardFault::UnexpectedStatus, .site = "select", .statusWord = 0x6a86};
        QVERIFY(textOf(error).code.endsWith(QStringLiteral(":6a86")));
    }

    void aRefusalNamesItsRuleAndTheRuleItsArticle() {
        const domain::Refusal refusal{domain::Reason::WrongBank, "P8"};
        QVERIFY(textOf(refusal).contains(QStringLiteral("P8")));
        QVERIFY(ruleText("P8").source.contains(QStringLiteral("岳阳医保卡原始密码是多少")));
        QVERIFY(!ruleText("P8").source.contains(QStringLiteral("秦皇岛"))); // silent on P8
        QVERIFY(ruleText("assumed:yueyang").id.contains(QStringLiteral("yueyang")));
        QVERIFY(!ruleText("X99").source.isEmpty());
    }

    void triesAreToldWhereOneIsAtStake() {
        procedure::PinPrompt prompt{.pin = domain::CredentialKind::Social,
                                    .slot = procedure::PinSlot::Old,
                                    .triesLeft = 1,
                                    .limit = 5};
        QCOMPARE(triesText(prompt), QStringLiteral("1 of 5 tries left"));
        prompt.limit = 0;
        QCOMPARE(triesText(prompt), QStringLiteral("1 try left"));
        prompt.slot = procedure::PinSlot::New;
        QVERIFY(triesText(prompt).isEmpty());
    }

    void numbersAreShownAsPapersHaveThem() {
        QCOMPARE(inFours("6222021102001234"), QStringLiteral("6222 0211 0200 1234"));
        QCOMPARE(maskedCard("A12345674"), QStringLiteral("A1234****"));
        QCOMPARE(maskedCard("A123"), QStringLiteral("****"));
        QCOMPARE(maskedId("11010519491231002X"), QStringLiteral("110105********002X"));
        QCOMPARE(maskedName("张三"), QStringLiteral("张*"));
        QCOMPARE(maskedName("𫍯𫍯"), QStringLiteral("𫍯*")); // two UTF-16 units each
        QCOMPARE(maskedName("欧阳小明"), QStringLiteral("欧阳**"));
        QCOMPARE(moneyText(Money(123456)), QStringLiteral("¥1,234.56"));
        QCOMPARE(dateText(*parseDate("2026-11-22")), QStringLiteral("2026-11-22"));
    }

    void languagesSwitchAtRunTimeAndCanBeSpokenSideBySide() {
        QSignalSpy changed(&languages_, &Languages::changed);
        languages_.use(Language::ZhTw);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(textOf(domain::CredentialKind::Social), QStringLiteral("社保密碼"));
        {
            const SpokenIn english(languages_, Language::En);
            QCOMPARE(textOf(domain::CredentialKind::Social), QStringLiteral("social PIN"));
            const SpokenIn chinese(languages_, Language::ZhCn);
            QCOMPARE(textOf(domain::CredentialKind::Social), QStringLiteral("社保密码"));
        }
        QCOMPARE(textOf(domain::CredentialKind::Social), QStringLiteral("社保密碼"));
        languages_.use(Language::En);
        QCOMPARE(textOf(domain::CredentialKind::Social), QStringLiteral("social PIN"));
    }

    void aQueueReasonIsSaidInWords() {
        store::QueueItem item;
        item.reason = "P8 card-lost";
        QVERIFY(queueReasonText(item).startsWith(textOf(domain::Reason::CardLost)));
        item.reason = "missing identity-card";
        QVERIFY(queueReasonText(item).contains(textOf(domain::Paper::IdentityCard)));
        item.reason = "number-taken";
        QCOMPARE(queueReasonText(item), textOf(registry::Rejection::NumberTaken));
        for (const auto* word : {registry::fileChanged, registry::registryFailed}) {
            item.reason = word;
            QVERIFY(!queueReasonText(item).isEmpty() &&
                    queueReasonText(item) != QLatin1String(word));
        }
        item.reason = "E17";
        QCOMPARE(queueReasonText(item), QStringLiteral("E17"));
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "texts_test.moc"
