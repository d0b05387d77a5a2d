// SPDX-License-Identifier: Apache-2.0
// What a screen reader says by itself. Needs a window system that has one.
#include "tests/ui/samples.h"
#include "ui/pages/procedure_page.h"
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QTest>

#include <utility>

using namespace guitai;
using namespace guitai::ui;
using procedure::SituationKind;
using procedure::StepKind;

namespace {

/// What is to be said at once, while this is there.
class Alerts {
public:
    Alerts()
        : before_(QAccessible::installUpdateHandler(hear)) {}

    ~Alerts() { QAccessible::installUpdateHandler(before_); }

    Alerts(const Alerts&) = delete;
    Alerts& operator=(const Alerts&) = delete;

    [[nodiscard]] QStringList take() const { return std::exchange(heard(), {}); }

private:
    static QStringList& heard() {
        static QStringList all;
        return all;
    }

    static void hear(QAccessibleEvent* event) {
        if (event->type() == QAccessible::Alert) {
            auto* access = event->accessibleInterface();
            heard() << (access != nullptr ? access->text(QAccessible::Name) : QString());
        }
    }

    QAccessible::UpdateHandler before_;
};

} // namespace

class AnnouncementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsToldOnce();
    void aProblemIsToldWhenItAppears();

private:
    void show(const procedure::State& state) {
        page_.showState(state, samples::rules(), samples::holder());
    }

    ProcedurePage page_;
    Alerts alerts_;
};

void AnnouncementsTest::everyStepIsToldOnce() {
    page_.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page_));
    QTRY_VERIFY(QAccessible::isActive());
    show(samples::at(StepKind::Identify));
    const auto first = alerts_.take();
    QCOMPARE(first.size(), 1);
    QVERIFY(!first.front().isEmpty());
    show(samples::at(StepKind::Identify)); // nothing is new
    QCOMPARE(alerts_.take(), QStringList());
    show(samples::at(StepKind::Papers));
    const auto second = alerts_.take();
    QCOMPARE(second.size(), 1);
    QVERIFY(second != first);
}

void AnnouncementsTest::aProblemIsToldWhenItAppears() {
    auto state = samples::at(StepKind::Papers);
    show(state);
    std::ignore = alerts_.take();
    state.situation = {.kind = SituationKind::PapersMissing,
                       .missing = {domain::Paper::IdentityCard}};
    show(state);
    const auto told = alerts_.take();
    QCOMPARE(told.size(), 1);
    QVERIFY(!told.front().isEmpty());
    QCOMPARE(page_.findChild<Banner*>()->accessibleName(), told.front());
    show(state); // it stands there still
    QCOMPARE(alerts_.take(), QStringList());
}

QTEST_MAIN(AnnouncementsTest)
#include "announcements_test.moc"
