// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/samples.h"
#include "ui/pages/why_text.h"

#include <QTest>

using namespace guitai;
using namespace guitai::ui;
using procedure::PinSlot;

/// The panel beside the work says nothing that the work itself contradicts.
class WhyTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triesThatTheCardToldAreSaid();
    void triesAreLeftToAQuestionForAPinAndToWhatWentWrong();
};

namespace {

bool says(const procedure::State& state, const QString& text) {
    return whyText(state, samples::rules(), QPalette()).contains(text);
}

const auto tries = QStringLiteral("Tries left on the chip");

} // namespace

void WhyTextTest::triesThatTheCardToldAreSaid() {
    auto state = samples::at(procedure::StepKind::Confirm);
    state.seen = samples::seen();
    QVERIFY(says(state, tries + QStringLiteral(": 5")));
}

/// The work tells them then, newer than these, and of a PIN that a host may keep.
void WhyTextTest::triesAreLeftToAQuestionForAPinAndToWhatWentWrong() {
    auto state = samples::prompting(PinSlot::Old, 1);
    state.seen = samples::seen();
    QVERIFY(!says(state, tries));
    state.prompt.reset();
    state.situation = {.kind = procedure::SituationKind::PinWrong, .triesLeft = 3};
    QVERIFY(!says(state, tries));
}

QTEST_MAIN(WhyTextTest)
#include "why_text_test.moc"
