// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/domain/holder_file.h"
#include "models/domain/operation.h"
#include "models/procedure/approving.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace guitai::procedure {

/// What waits for a supervisor, as far as it can be read.
struct WaitingHere {
    registry::WaitingApproval asked{};
    std::optional<domain::Operation>
        operation{}; ///< nothing: it is no operation that is known here
};

/// One of them as the clerk who asks has it before him.
struct ShownApproval {
    registry::WaitingApproval asked{};
    State state{};
    domain::HolderFile file;
    std::vector<domain::Refusal> refusals{}; ///< why it is not possible on the newest file
};

/// Why one cannot be shown, and so not be signed either.
enum class ShowFault {
    Unreachable,
    Unreadable, ///< no operation, or one with what this version does not know
    OtherRules, ///< decided on another region's rules, or another version of them
    StoreProblem,
};

/// Builds what is shown from exactly the bytes that would be signed.
[[nodiscard]] std::expected<ShownApproval, ShowFault>
showApproval(const registry::WaitingApproval& asked, const domain::HolderFile& file,
             const domain::Rules& rules);

/// The supervisor's side of approval from another desk: what waits, looked for every now and then
/// on the store's thread while he is signed in.
class ApprovalDesk : public QObject {
    Q_OBJECT
public:
    explicit ApprovalDesk(std::shared_ptr<Services> services, QObject* parent = nullptr);

    /// `supervisor`: who has signed in is one; else nothing is looked for.
    void start(bool supervisor);
    void stop();
    void refresh();
    /// Shows it; put on record.
    void open(const registry::WaitingApproval& asked);
    /// With the password of whoever is signed in, for exactly what was shown.
    void approve(const registry::WaitingApproval& shown, SecretBytes password);
    void refuse(const registry::WaitingApproval& shown, const std::string& reason);

Q_SIGNALS:
    /// Whether this counter shares its registry with others: known once somebody has signed in.
    void available(bool available);
    void waiting(const std::vector<guitai::procedure::WaitingHere>& all);
    void opened(const guitai::procedure::ShownApproval& shown);
    void notOpened(guitai::procedure::ShowFault fault);
    void answered(bool approved);
    /// `wrong-password` and the like, or the word of a registry::ApprovalFault.
    void notAnswered(const std::string& code);

private:
    using Done = std::expected<void, std::string>;

    void took(const Done& done, bool approved, std::uint64_t asker);

    std::shared_ptr<Services> services_;
    QTimer due_;
    bool on_ = false;
    bool looking_ = false;
    std::uint64_t askers_ = 0; ///< answers to an earlier one are dropped
};

} // namespace guitai::procedure
