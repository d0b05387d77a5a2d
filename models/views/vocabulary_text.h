// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"

#include <QString>

#include <vector>

/// The words of the closed lists, as a window says them.
namespace guitai::views {

[[nodiscard]] QString textOf(domain::Procedure value);
[[nodiscard]] QString textOf(domain::CredentialKind value);
[[nodiscard]] QString textOf(domain::KeptBy value);
[[nodiscard]] QString textOf(domain::Application value);
[[nodiscard]] QString textOf(domain::CardStage value);
[[nodiscard]] QString textOf(domain::ApplicationState value);
[[nodiscard]] QString textOf(domain::LegacyState value);
[[nodiscard]] QString textOf(domain::WindowKind value);
/// `合作银行社保窗口 (工商银行)`.
[[nodiscard]] QString textOf(const domain::Window& window);
[[nodiscard]] QString textOf(domain::BankName value);
[[nodiscard]] QString textOf(domain::RequesterRole value);
[[nodiscard]] QString textOf(domain::Paper value);
[[nodiscard]] QString textOf(domain::NetworkCheck value);
[[nodiscard]] QString textOf(domain::Insurance value);
[[nodiscard]] QString textOf(domain::Purpose value);

/// `Change PIN: social PIN`, as tiles and vouchers name a piece of work.
[[nodiscard]] QString titleOf(domain::Procedure procedure,
                              const std::vector<domain::CredentialKind>& pins);
/// `张三, 430602********1098, valid until 2031-05-06, network check: agrees`.
[[nodiscard]] QString documentText(const domain::IdentityDocument& document, bool wholeNumber);
/// `the card, household register`.
[[nodiscard]] QString listOf(const std::vector<domain::Paper>& papers);
[[nodiscard]] QString listOf(const std::vector<domain::CredentialKind>& pins);

} // namespace guitai::views
