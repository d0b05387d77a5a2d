// SPDX-License-Identifier: Apache-2.0
#include "models/office/day_office.h"
#include "models/procedure/services.h"
#include "tests/support/activation_course.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using closing::ClosingFault;
using office::DayOffice;
using office::DayShown;

/// A day at the practice counter, from the first act to its closing.
class DayOfficeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dayOfAnActivationIsClosedByThePracticeSupervisor();
};

namespace {

constexpr int patience = 60'000;

SecretBytes secret(std::string_view text) {
    return SecretBytes::copyOf(bytesOf(text));
}

} // namespace

void DayOfficeTest::dayOfAnActivationIsClosedByThePracticeSupervisor() {
    const QTemporaryDir folder;
    const auto course = support::runActivation(folder.path().toStdString() + "/desk");
    QCOMPARE(course.end, app::ScriptEnd::Finished);
    DayOffice office(course.desk.services);
    std::optional<DayShown> shown;
    connect(&office, &DayOffice::loaded, this, [&](const DayShown& day) { shown = day; });
    const auto load = [&] {
        shown.reset();
        office.load();
        return QTest::qWaitFor([&] { return shown.has_value(); }, patience);
    };
    QVERIFY(load());
    QVERIFY(shown->isOpen());
    QCOMPARE(shown->day.acts.at(domain::Procedure::Activate).accepted, 1);
    QCOMPARE(shown->day.vouchers.given, 1);
    QVERIFY(shown->day.differences.empty());
    QVERIFY(shown->day.carried.empty());

    const auto close = [&](const app::PracticePerson& who, std::string_view password) {
        office.close(shown->day, std::string(who.login), secret(password), "练习");
    };
    QSignalSpy notSignedIn(&office, &DayOffice::notSignedIn);
    close(app::practiceSupervisor, "wrong password");
    QVERIFY(QTest::qWaitFor([&] { return notSignedIn.count() == 1; }, patience));
    QSignalSpy refused(&office, &DayOffice::refused);
    close(app::practiceClerk, app::practiceClerk.password);
    QVERIFY(QTest::qWaitFor([&] { return refused.count() == 1; }, patience));
    QVERIFY(refused.first().first().value<ClosingFault>() == ClosingFault::NotAllowed);
    QSignalSpy closed(&office, &DayOffice::closed);
    close(app::practiceSupervisor, app::practiceSupervisor.password);
    QVERIFY(QTest::qWaitFor([&] { return closed.count() == 1; }, patience));

    QVERIFY(load());
    QVERIFY(!shown->isOpen());
    QVERIFY(shown->open.empty());
    QCOMPARE(shown->closings.size(), 1U);
    QCOMPARE(shown->closings.front().remark, std::string("练习"));
    QCOMPARE(shown->closedBy, std::vector<std::string>{std::string(app::practiceSupervisor.name)});
    support::settle(*course.desk.services);
}

QTEST_GUILESS_MAIN(DayOfficeTest)
#include "day_office_test.moc"
