// SPDX-License-Identifier: Apache-2.0
// A counter's numbers as a window asks for them: not on its own thread, and for whom they are.
#include "models/office/figures_office.h"
#include "models/procedure/services.h"
#include "models/store/audit.h"
#include "tests/models/domain/samples.h"
#include "tests/models/registry/office.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::office;
using namespace guitai::test;

class FiguresOfficeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void todayIsToldAndTellsTheNewestWhenAskedAgain();
    void aMonthIsForThoseWhoAnswerForTheOffice();
    void aMonthIsReadInSlicesToItsEnd();
    void anotherPeriodReplacesTheFirst();
    void nobodyIsToldWhoHasGone();
    void theFileIsOnRecordBeforeItIsWritten();

private:
    void become(operators::Role role) { services_->signedIn->who.roles = {role}; }

    void end(const char* ending);

    [[nodiscard]] figures::Period thisMonth() const {
        const auto today = office_->today();
        return {today.year(), today.month()};
    }

    std::unique_ptr<Office> place_;
    std::shared_ptr<procedure::Services> services_;
    std::unique_ptr<FiguresOffice> office_;
};

void FiguresOfficeTest::end(const char* ending) {
    const auto at = services_->clock->now();
    const std::string detail = R"({"procedure":"activate","ending":")" + std::string(ending) +
                               R"(","began":")" + toText(at - std::chrono::minutes(3)) + R"("})";
    QVERIFY(
        services_->store->audit()
            .append({.at = at, .actor = "clerk-1", .action = "procedure-ended", .detail = detail})
            .has_value());
}

void FiguresOfficeTest::init() {
    place_ = std::make_unique<Office>();
    services_ = std::make_shared<procedure::Services>(
        procedure::CounterPlace{.outlet = "outlet-1",
                                .window = samples::window(domain::WindowKind::Hrss),
                                .region = "yueyang"},
        samples::yueyang(), std::make_shared<FixedClock>(someDay()));
    services_->store = std::move(place_->store);
    auto& backend = services_->backend;
    backend.registry = std::move(place_->registry);
    backend.forwarder = std::make_unique<registry::Forwarder>(
        *services_->store, *backend.registry, [](std::uint64_t most) { return most; });
    services_->signedIn = std::make_unique<store::SignedIn>(
        store::SignedIn{.who = {.id = "clerk-1", .login = "clerk-1", .name = "李四"},
                        .key = std::move(place_->clerkKey)});
    office_ = std::make_unique<FiguresOffice>(services_);
    become(operators::Role::Supervisor);
}

void FiguresOfficeTest::cleanup() {
    office_.reset();
    services_.reset();
    place_.reset();
}

void FiguresOfficeTest::todayIsToldAndTellsTheNewestWhenAskedAgain() {
    QSignalSpy loaded(office_.get(), &FiguresOffice::todayLoaded);
    end("done");
    office_->loadToday();
    office_->loadToday();
    office_->loadToday();
    QVERIFY(loaded.wait());
    QTRY_COMPARE(loaded.size(), 2);
    const auto today = loaded.back().front().value<Today>();
    QCOMPARE(countOf(today, Number::Done), 1);
    QCOMPARE(countOf(today, Number::Waiting), 0);
}

void FiguresOfficeTest::aMonthIsForThoseWhoAnswerForTheOffice() {
    QSignalSpy loaded(office_.get(), &FiguresOffice::periodLoaded);
    QSignalSpy notAllowed(office_.get(), &FiguresOffice::notAllowed);
    become(operators::Role::Clerk);
    office_->loadPeriod(thisMonth());
    QVERIFY(notAllowed.wait());
    become(operators::Role::Administrator);
    office_->loadPeriod(thisMonth());
    QVERIFY(loaded.wait());
    QCOMPARE(notAllowed.size(), 1);
}

void FiguresOfficeTest::aMonthIsReadInSlicesToItsEnd() {
    QSignalSpy loaded(office_.get(), &FiguresOffice::periodLoaded);
    QSignalSpy advanced(office_.get(), &FiguresOffice::periodAdvanced);
    end("done");
    end("cancelled");
    office_->loadPeriod({office_->today().year(), {}});
    QVERIFY(loaded.wait());
    QVERIFY(!advanced.isEmpty());
    QCOMPARE(advanced.back()[0], advanced.back()[1]);
    const auto figures = loaded.front().front().value<figures::PeriodFigures>();
    QCOMPARE(figures.sum().allTimes(), std::vector<figures::Took>{std::chrono::minutes(3)});
}

void FiguresOfficeTest::anotherPeriodReplacesTheFirst() {
    QSignalSpy loaded(office_.get(), &FiguresOffice::periodLoaded);
    office_->loadPeriod({office_->today().year(), {}});
    office_->loadPeriod(thisMonth());
    QVERIFY(loaded.wait());
    QVERIFY(loaded.front().front().value<figures::PeriodFigures>().period == thisMonth());
    QCOMPARE(loaded.size(), 1);
}

void FiguresOfficeTest::nobodyIsToldWhoHasGone() {
    QSignalSpy loaded(office_.get(), &FiguresOffice::todayLoaded);
    office_->loadToday();
    office_->forget();
    office_->loadToday();
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.size(), 1);
}

void FiguresOfficeTest::theFileIsOnRecordBeforeItIsWritten() {
    const QTemporaryDir folder;
    QSignalSpy saved(office_.get(), &FiguresOffice::saved);
    QSignalSpy failed(office_.get(), &FiguresOffice::failed);
    const auto path = folder.filePath(QStringLiteral("numbers.csv"));
    office_->save({.period = thisMonth()}, path.toStdString());
    QVERIFY(saved.wait());
    QVERIFY(QFile::exists(path));
    QCOMPARE(services_->store->audit().latest(1)->front().action, std::string("export"));
    office_->save({.period = thisMonth()}, "/nowhere/numbers.csv");
    QVERIFY(failed.wait());
}

QTEST_GUILESS_MAIN(FiguresOfficeTest)
#include "figures_office_test.moc"
