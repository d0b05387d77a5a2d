// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/practice/scoring.h"
#include "models/procedure/counter.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace guitai::app {

/// Watches how an exercise is done at a counter, and judges nothing. It outlives the counter: after
/// a power cut it watches the next one.
class ConductRecorder : public QObject {
    Q_OBJECT
public:
    explicit ConductRecorder(practice::Exercise exercise, QObject* parent = nullptr);

    void watch(procedure::Counter& counter);

    /// The learner turns that paper away for that flaw; nothing: takes it back.
    void judge(domain::Paper paper, std::optional<practice::PaperFlaw> flaw);
    /// The learner sends the customer off: nothing is to be done, for want of right papers or by
    /// the rules. What the rules say about the act of the exercise now is put beside it.
    void turnAway(practice::EndKind why, const procedure::Counter& counter);

    void noteHint() { ++conduct_.hints; }

    [[nodiscard]] const practice::Exercise& exercise() const { return exercise_; }

    [[nodiscard]] practice::Conduct conduct(std::chrono::seconds took) const;

Q_SIGNALS:
    /// Work has ended well or badly, or the customer was sent off.
    void ended();

private:
    void follow(const procedure::Counter& counter, procedure::Runner* runner);
    void note(const procedure::State& state, const procedure::Counter& counter,
              const domain::HolderFile& file);
    void noteRefusals(const std::vector<domain::Refusal>& refusals);

    practice::Exercise exercise_;
    practice::Conduct conduct_{};
    std::set<Uuid> runs_{};
    procedure::SituationKind last_{};
};

} // namespace guitai::app
