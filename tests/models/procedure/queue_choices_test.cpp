// SPDX-License-Identifier: Apache-2.0
// What may be done about a queued operation, state by state.
#include "models/procedure/queue_choices.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::procedure;
using store::QueueState;

namespace {

QueueFacts factsOf(QueueState state, const char* procedure = "enquire",
                   const char* phase = "whole") {
    return {.item = {.procedure = procedure, .phase = phase, .state = state},
            .roles = {operators::Role::Clerk}};
}

/// `-`: possible.
std::string word(QueueChoice choice, const QueueFacts& facts) {
    const auto bar = barTo(choice, facts);
    return bar ? std::string(domain::nameOf(*bar)) : "-";
}

} // namespace

class QueueChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStateHasItsChoices_data();
    void eachStateHasItsChoices();
    void whatHappenedIsNeverHeldBack_data();
    void whatHappenedIsNeverHeldBack();
    void whatHappenedIsToldBeforeItIsDoneAnew();
    void openProcedureKeepsItsOperation();
    void whatWaitsBehindAnotherIsNotSentFirst();
    void onlyClerksAndSupervisorsChoose();
    void whatIsNotBegunHereIsNotDoneAnewHere();
    void remarkHoldsNoNumber();
};

void QueueChoicesTest::eachStateHasItsChoices_data() {
    QTest::addColumn<QueueState>("state");
    QTest::addColumn<QStringList>("words"); // withdraw, redo, call, send now
    const auto row = [](QueueState state, const char* words) {
        QTest::newRow(domain::nameOf(state).data())
            << state << QString::fromLatin1(words).split(QLatin1Char(' '));
    };
    row(QueueState::Waiting, "- on-its-way on-its-way -");
    row(QueueState::Sending, "may-be-applied may-be-applied on-its-way -");
    row(QueueState::Accepted, "settled settled settled settled");
    row(QueueState::Refused, "- - - judged");
    row(QueueState::Conflict, "- - - judged");
    row(QueueState::InDoubt, "may-be-applied may-be-applied - -");
    row(QueueState::Withdrawn, "settled settled - settled");
}

void QueueChoicesTest::eachStateHasItsChoices() {
    QFETCH(const QueueState, state);
    QFETCH(const QStringList, words);
    for (std::size_t i = 0; i < allQueueChoices.size(); ++i) {
        QCOMPARE(word(allQueueChoices.at(i), factsOf(state)), words.at(qsizetype(i)).toStdString());
    }
}

void QueueChoicesTest::whatHappenedIsNeverHeldBack_data() {
    QTest::addColumn<QByteArray>("procedure");
    QTest::addColumn<QByteArray>("phase");
    QTest::newRow("loss") << QByteArray("report-loss") << QByteArray("whole");
    QTest::newRow("report") << QByteArray("reset-pin") << QByteArray("report");
    QTest::newRow("own leave") << QByteArray("change-pin") << QByteArray("authorise");
    QTest::newRow("unreadable") << QByteArray("of-tomorrow") << QByteArray("whole");
}

void QueueChoicesTest::whatHappenedIsNeverHeldBack() {
    QFETCH(const QByteArray, procedure);
    QFETCH(const QByteArray, phase);
    for (const auto& [state, name] : domain::Words<QueueState>::all) {
        auto facts = factsOf(state, procedure.constData(), phase.constData());
        const bool judged = state == QueueState::Refused || state == QueueState::Conflict;
        QVERIFY(barTo(QueueChoice::Withdraw, facts).has_value());
        facts.contacted = true;
        QCOMPARE(barTo(QueueChoice::Withdraw, facts).has_value(), !judged);
    }
    QCOMPARE(word(QueueChoice::Withdraw,
                  factsOf(QueueState::Waiting, procedure.constData(), phase.constData())),
             std::string("always-applies"));
    QCOMPARE(word(QueueChoice::Withdraw,
                  factsOf(QueueState::Refused, procedure.constData(), phase.constData())),
             std::string("tell-first"));
}

void QueueChoicesTest::whatHappenedIsToldBeforeItIsDoneAnew() {
    for (const auto state : {QueueState::Refused, QueueState::Conflict}) {
        auto loss = factsOf(state, "report-loss");
        QCOMPARE(word(QueueChoice::Redo, loss), std::string("tell-first"));
        loss.contacted = true;
        QCOMPARE(word(QueueChoice::Redo, loss), std::string("-"));
        auto report = factsOf(state, "reset-pin", "report");
        report.contacted = true;
        QCOMPARE(word(QueueChoice::Redo, report), std::string("always-applies"));
    }
}

void QueueChoicesTest::openProcedureKeepsItsOperation() {
    for (const auto state : {QueueState::Waiting, QueueState::Refused, QueueState::Conflict}) {
        auto facts = factsOf(state);
        facts.runOpen = true;
        QCOMPARE(word(QueueChoice::Withdraw, facts), std::string("run-open"));
        QVERIFY(barTo(QueueChoice::Redo, facts).has_value());
    }
}

void QueueChoicesTest::whatWaitsBehindAnotherIsNotSentFirst() {
    for (const auto state : {QueueState::Waiting, QueueState::Sending, QueueState::InDoubt}) {
        auto facts = factsOf(state);
        facts.behind = true;
        QCOMPARE(word(QueueChoice::SendNow, facts), std::string("behind-earlier"));
    }
    auto facts = factsOf(QueueState::Waiting);
    facts.behind = true;
    QCOMPARE(word(QueueChoice::Withdraw, facts), std::string("-"));
}

void QueueChoicesTest::onlyClerksAndSupervisorsChoose() {
    for (const auto choice : allQueueChoices) {
        for (const auto& [state, name] : domain::Words<QueueState>::all) {
            auto facts = factsOf(state);
            facts.roles = {operators::Role::Administrator};
            QCOMPARE(word(choice, facts), std::string("not-allowed"));
            facts.roles = {operators::Role::Supervisor};
            QCOMPARE(barTo(choice, facts), barTo(choice, factsOf(state)));
        }
    }
}

void QueueChoicesTest::whatIsNotBegunHereIsNotDoneAnewHere() {
    QCOMPARE(word(QueueChoice::Redo, factsOf(QueueState::Refused, "receive", "whole")),
             std::string("not-at-counter"));
    QCOMPARE(word(QueueChoice::Redo, factsOf(QueueState::Refused, "of-tomorrow", "whole")),
             std::string("not-at-counter"));
}

void QueueChoicesTest::remarkHoldsNoNumber() {
    QVERIFY(remarkFits(""));
    QVERIFY(remarkFits("持卡人 11 月 24 日另行办理"));
    QVERIFY(!remarkFits("430602198001010019"));
    QVERIFY(!remarkFits("call 139 0000-0000"));
    QVERIFY(!remarkFits("139.0000.0000"));
    QVERIFY(!remarkFits("１３９００００００００"));
    QVERIFY(!remarkFits("139　0000，0000"));
    QVERIFY(!remarkFits("\xff 1"));
    std::string characters;
    for (int i = 0; i < 120; ++i) {
        characters += "持";
    }
    QVERIFY(remarkFits(characters));
    QVERIFY(!remarkFits(characters + "持"));
}

QTEST_GUILESS_MAIN(QueueChoicesTest)
#include "queue_choices_test.moc"
