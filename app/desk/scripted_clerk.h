// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/practice_desk.h"
#include "models/practice/exercise.h"
#include "models/procedure/counter.h"
#include "models/procedure/document_form.h"
#include "models/procedure/form.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace guitai::app {

/// Why a script came to its end.
enum class ScriptEnd {
    Finished, ///< the procedure ended; the state tells how
    SignInFailed,
    HolderNotFound,
    NotOffered,    ///< refusals tell
    Stuck,         ///< a situation that a person would have to resolve; the state tells which
    PinsExhausted, ///< more entries were asked for than PINs were given
    Failed,        ///< the desk could not go on; failure() has its code
};

/// Runs an exercise at a practice counter without a window: presses what a clerk would press, and
/// takes the holder's PIN entries from a source.
class ScriptedClerk : public QObject {
    Q_OBJECT
public:
    /// Gives the entry of six digits that the holder is asked for; nothing when there is none.
    using PinSource = std::function<std::optional<SecretPin>(const procedure::PinPrompt& prompt)>;

    ScriptedClerk(procedure::Counter& counter, procedure::CardDrawer* drawer,
                  const practice::Citizens& citizens, practice::Exercise exercise,
                  practice::Answers answers, PinSource pins, QObject* parent = nullptr);

    /// Waits that long before each answer, so that a window can be drawn and looked at.
    void setPause(std::chrono::milliseconds pause) { pause_ = pause; }

    /// How long a card that is missing or was taken out is waited for. At first: not at all.
    void setPatience(std::chrono::milliseconds patience) { patience_ = patience; }

    /// What is chosen and typed in place of the usual; where nothing is usual, everything agrees.
    void setDetails(procedure::Answers details) { details_ = std::move(details); }

    /// The drawer's card of that id goes into the reader, in place of the citizen's own, or of
    /// the first blank where a card is to be made.
    void useCard(std::string id) { card_ = std::move(id); }

    /// Called where something stands in the way that a person would set right: true when that was
    /// done, and the work is to be tried again.
    void setMender(std::function<bool()> mend) { mend_ = std::move(mend); }

    /// Begins by signing in; takes up work that was left open instead of beginning anew.
    void start();

    [[nodiscard]] const std::optional<procedure::State>& last() const { return last_; }

    /// The holder's, as it was when the work began.
    [[nodiscard]] const std::optional<domain::HolderFile>& file() const { return file_; }

    [[nodiscard]] const std::optional<procedure::Offer>& refused() const { return refused_; }

    [[nodiscard]] const std::optional<store::StoreError>& signInError() const {
        return signInError_;
    }

    [[nodiscard]] const std::string& failure() const { return failure_; }

    /// Whether this was work that had been left open.
    [[nodiscard]] bool resumed() const { return resumed_; }

Q_SIGNALS:
    void finished(guitai::app::ScriptEnd end);
    void holderShown();
    void stepShown(const guitai::procedure::State& state);

private:
    void openRuns(const std::vector<procedure::OpenWork>& runs);
    void serveHolder();
    void beginWork();
    void follow(procedure::Runner* runner);
    void show();
    void answer();
    void answerStep(const procedure::State& state);
    void resolve(const procedure::State& state);
    void enterPin();
    /// Puts the card into the reader that the work is about, or a blank.
    void insertCard(const practice::Citizen& citizen);
    [[nodiscard]] procedure::Answers
    detailsFor(const std::vector<procedure::FormField>& form) const;
    void giveDetails();
    void giveDocument(const procedure::DocumentRead& read);
    void end(ScriptEnd how);

    procedure::Counter& counter_;
    procedure::CardDrawer* drawer_;
    const practice::Citizens& citizens_;
    practice::Exercise exercise_;
    practice::Answers answers_;
    procedure::Answers details_{};
    std::string card_{};
    PinSource pins_;
    procedure::Runner* runner_ = nullptr; ///< the counter's
    std::optional<procedure::State> last_{};
    std::optional<domain::HolderFile> file_{};
    std::optional<procedure::Offer> refused_{};
    std::chrono::milliseconds pause_{0};
    bool shown_ = false; ///< an answer to what is shown is due
    std::optional<store::StoreError> signInError_{};
    std::string failure_{};
    std::chrono::milliseconds patience_{0};
    std::optional<QDeadlineTimer> waitUntil_{}; ///< while a card is waited for
    QTimer again_{};
    int retries_ = 0;
    bool resumed_ = false;
    std::function<bool()> mend_{};
    bool looked_ = false;
    bool ended_ = false;
};

} // namespace guitai::app
