// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/practice_desk.h"
#include "models/practice/exercise.h"
#include "models/procedure/counter.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace guitai::app {

/// Why a script came to its end.
enum class ScriptEnd {
    Finished, ///< the procedure ended; the state tells how
    SignInFailed,
    HolderNotFound,
    NotOffered,    ///< refusals tell
    Stuck,         ///< a situation that a person would have to resolve; the state tells which
    PinsExhausted, ///< more entries were asked for than PINs were given
};

/// Runs an exercise at a practice counter without a window: presses what a clerk would press, and
/// takes the holder's PIN entries from a source.
class ScriptedClerk : public QObject {
    Q_OBJECT
public:
    /// Gives the next entry of six digits; nothing when there is none.
    using PinSource = std::function<std::optional<SecretPin>()>;

    ScriptedClerk(procedure::Counter& counter, procedure::CardDrawer* drawer,
                  const practice::Citizens& citizens, practice::Exercise exercise,
                  practice::Answers answers, PinSource pins, QObject* parent = nullptr);

    /// Waits that long before each answer, so that a window can be drawn and looked at.
    void setPause(std::chrono::milliseconds pause) { pause_ = pause; }

    /// Begins by signing in; takes up work that was left open instead of beginning anew.
    void start();

    [[nodiscard]] const std::optional<procedure::State>& last() const { return last_; }

    [[nodiscard]] const std::optional<procedure::Offer>& refused() const { return refused_; }

Q_SIGNALS:
    void finished(guitai::app::ScriptEnd end);
    void holderShown();
    void stepShown(const guitai::procedure::State& state);

private:
    void openRuns(const std::vector<store::RunRecord>& runs);
    void serveHolder();
    void beginWork();
    void follow(procedure::Runner* runner);
    void show();
    void answer();
    void answerStep(const procedure::State& state);
    void enterPin();
    void end(ScriptEnd how);

    procedure::Counter& counter_;
    procedure::CardDrawer* drawer_;
    const practice::Citizens& citizens_;
    practice::Exercise exercise_;
    practice::Answers answers_;
    PinSource pins_;
    procedure::Runner* runner_ = nullptr; ///< the counter's
    std::optional<procedure::State> last_{};
    std::optional<procedure::Offer> refused_{};
    std::chrono::milliseconds pause_{0};
    int retries_ = 0;
    bool shown_ = false; ///< an answer to what is shown is due
    bool looked_ = false;
    bool ended_ = false;
};

} // namespace guitai::app
