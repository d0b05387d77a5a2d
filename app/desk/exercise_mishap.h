// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk_faults.h"
#include "models/practice/exercise_words.h"
#include "models/procedure/counter.h"

#include <QObject>

#include <optional>

namespace guitai::app {

/// Lets go wrong what an exercise has in store, once, and sets it right again when asked to.
class ExerciseMishap : public QObject {
    Q_OBJECT
public:
    /// `faults` outlives this. Made before the customer's card is put in. `already`: it has struck
    /// before this start, and does not again.
    ExerciseMishap(std::optional<practice::Mishap> mishap, procedure::Counter& counter,
                   DeskFaults& faults, bool already = false, QObject* parent = nullptr);

    /// Something stands in the way that somebody has to set right.
    [[nodiscard]] bool stands() const;
    void mend();

Q_SIGNALS:
    void struck(); ///< stands() is true now
    /// The counter is dead: it is to be started again on the same store. Never from within a call
    /// of the counter's.
    void powerCut();

private:
    void arm();
    void look(const procedure::State& state);

    std::optional<practice::Mishap> mishap_;
    DeskFaults& faults_;
    bool told_ = false;
};

} // namespace guitai::app
