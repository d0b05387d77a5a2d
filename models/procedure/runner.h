// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/base/secret_pin.h"
#include "models/procedure/document_reader.h"
#include "models/procedure/engine.h"

#include <QObject>

#include <memory>
#include <set>

namespace guitai::procedure {

struct Services;

/// One procedure at the counter: holds its state, carries out its effects on their threads, writes
/// the journal before and after. Lives on the thread of its owner; nothing here blocks.
class Runner : public QObject {
    Q_OBJECT
public:
    /// `file` is the holder's file as it was when the work began, or was taken up again.
    Runner(std::shared_ptr<Services> services, domain::HolderFile file, State state,
           QObject* parent = nullptr);
    ~Runner() override;

    [[nodiscard]] const State& state() const;
    /// The holder's file as it was when the work began, or was taken up again.
    [[nodiscard]] const domain::HolderFile& file() const;
    /// Whether state() is saved and shown, and nothing is under way.
    [[nodiscard]] bool settled() const;

    void start(); ///< saves the first state and begins
    /// Whether somebody is signed in, as there is at first. While nobody is, no supervisor's answer
    /// from another desk is taken: what it would set going waits.
    void attend(bool attended);
    void resume(); ///< of a state loaded from the store, or after a lock: PINs are asked again
    /// A card was put into a reader: what waits for one goes on by itself.
    void cardArrived();
    void next();
    void back();
    void cancel();
    void retry();
    /// The form's answers; the decider is asked at once.
    void giveDetails(const domain::Asked& asked);
    /// What reads documents here is asked; documentRead() or documentNotRead() tells.
    void readDocument();
    /// As typed or read. The network check is made, where this counter can, and decides.
    void giveDocument(const domain::IdentityDocument& document);
    void showPapers(domain::RequesterRole role, const std::set<domain::Paper>& papers);
    /// The holder completed the entry of state().prompt. Taken over, kept in locked memory until
    /// used.
    void enterPin(SecretPin pin);
    /// A supervisor signs at this desk.
    void approve(const std::string& login, SecretBytes password);
    /// Supervisors at other desks are asked; their answer is looked for until it comes.
    void askElsewhere();
    void takeBackAsking();
    /// A supervisor's number and code, as read out over the telephone.
    void approveByCode(const std::string& number, const std::string& code);

Q_SIGNALS:
    void documentRead(const guitai::procedure::DocumentRead& document);
    void documentNotRead(guitai::procedure::DocumentFault fault);
    void stateChanged(); ///< saved, and state() is the new one
    void ended();

private:
    class Work;
    std::unique_ptr<Work> work_;
};

} // namespace guitai::procedure
