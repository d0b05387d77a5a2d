// SPDX-License-Identifier: Apache-2.0
// What may lie in the reader of an office's counter, and what the clerk reads then.
#include "app/desk/practice_desk.h"
#include "models/views/situation_text.h"
#include "tests/e2e/office_desk.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <optional>

using namespace guitai;
using namespace guitai::app;
using cardio::CardFault;
using support::officeCard;
using support::PracticeCard;

class RealCardsTest : public support::OfficeTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void cleanup() { clear(); }

    void practiceCardIsRefusedBeforeAnyPin();
    void anotherRegionsCardIsOnlyRead();
    void anotherKindOfCardIsSaid();
    void cardOfAStrangerIsSaid();
    void readerServiceThatStoppedIsSaidAndComesBack();
    void officesCardIsRefusedInPractice();

private:
    void refuses(const virtualcard::CardMemory& card, CardFault fault);
};

void RealCardsTest::initTestCase() {
    prepare();
    const FirstStart first{{"Hall 3",
                            "yueyang",
                            {.kind = domain::WindowKind::Hrss,
                             .bank = {},
                             .city = *RegionCode::parse("430600"),
                             .district = *RegionCode::parse("430602")}},
                           support::officeLogin,
                           "Zhang"};
    QVERIFY(setUpCounter(place_, first, support::officeSecret(), SystemClock()).has_value());
    QVERIFY(support::enrolLiSi(place_));
}

void RealCardsTest::refuses(const virtualcard::CardMemory& card, CardFault fault) {
    signIn();
    put(card);
    QFile file(QString::fromStdString(cardFile_.string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    const auto text = views::textOf(cardio::CardError{fault});
    QTRY_VERIFY_WITH_TIMEOUT(desk_->says(text.happened) && desk_->says(text.todo), patience);
    QVERIFY(!desk_->counter().holder());
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    // The right one is served as if nothing had been.
    QVERIFY(reader_->removeAll());
    QTRY_VERIFY_WITH_TIMEOUT(desk_->readersEmpty(), patience);
    put(officeCard(PracticeCard::Active));
    QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().holder().has_value(), patience);
    QVERIFY(!desk_->says(text.happened));
}

void RealCardsTest::practiceCardIsRefusedBeforeAnyPin() {
    refuses(*virtualcard::makePracticeCard(support::practiceProfile(PracticeCard::Active)),
            CardFault::PracticeCard);
}

void RealCardsTest::anotherRegionsCardIsOnlyRead() {
    refuses(officeCard(PracticeCard::Active, "430100"), CardFault::OtherRegion);
}

void RealCardsTest::anotherKindOfCardIsSaid() {
    signIn();
    QVERIFY(reader_->insertPeer(QStringLiteral("3B02 1450").remove(QLatin1Char(' '))));
    const auto text = views::textOf(cardio::CardError{CardFault::NotThisKind});
    QTRY_VERIFY_WITH_TIMEOUT(desk_->says(text.happened), patience);
}

void RealCardsTest::cardOfAStrangerIsSaid() {
    signIn();
    put(officeCard(PracticeCard::V1)); // 钱七 has no file here
    QTRY_VERIFY_WITH_TIMEOUT(desk_->says(QStringLiteral("holder-unknown")), patience);
    QVERIFY(!desk_->counter().holder());
}

void RealCardsTest::readerServiceThatStoppedIsSaidAndComesBack() {
    reader_->harness.stopDaemon();
    signIn();
    const auto text = views::textOf(cardio::CardError{CardFault::ServiceUnavailable});
    QTRY_VERIFY_WITH_TIMEOUT(desk_->says(text.happened), patience);
    reader_->harness.startDaemon();
    QTRY_VERIFY_WITH_TIMEOUT(desk_->readersEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!desk_->says(text.happened), patience);
    put(officeCard(PracticeCard::Active));
    QTRY_VERIFY_WITH_TIMEOUT(desk_->counter().holder().has_value(), patience);
}

void RealCardsTest::officesCardIsRefusedInPractice() {
    auto practice = *makePracticeDesk({.folder = place_.parent_path() / "practice",
                                       .window = practiceWindow(),
                                       .realReaders = true,
                                       .clock = std::make_shared<SystemClock>()});
    procedure::Counter counter(practice.services);
    std::optional<CardFault> fault;
    connect(&counter, &procedure::Counter::cardProblem, this,
            [&fault](const cardio::CardError& error) { fault = error.fault; });
    Window window(counter, *languages_, nullptr);
    window.show();
    put(officeCard(PracticeCard::Active));
    window.signInToPractice();
    QTRY_COMPARE_WITH_TIMEOUT(fault, CardFault::NotPracticeCard, patience);
    QVERIFY(!counter.holder());
}

QTEST_MAIN(RealCardsTest)
#include "real_cards_test.moc"
