// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decision.h"
#include "models/domain/decode_error.h"
#include "models/domain/operation.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

/// The domain's values as bytes: canonical JSON (members sorted, no white space, UTF-8), each
/// document with its schema number. Decoding trusts nothing: an unknown member or word, a wrong
/// check character, an amount that is no whole number, too much or too deep is an error that says
/// where.
namespace guitai::domain {

/// Of every document but the operation, which has its own (Operation::schema).
inline constexpr int documentSchema = 1;

[[nodiscard]] std::string encode(const Operation& operation);
[[nodiscard]] std::string encode(const Request& request);
[[nodiscard]] std::string encode(const Requester& requester);
[[nodiscard]] std::string encode(const Asked& asked);
[[nodiscard]] std::string encode(const AccountOrder& order);
[[nodiscard]] std::string encode(const HolderFile& file);
[[nodiscard]] std::string encode(const std::vector<Event>& events);
[[nodiscard]] std::string encode(const Decision& decision);

[[nodiscard]] std::expected<Operation, DecodeError> decodeOperation(std::string_view text);
[[nodiscard]] std::expected<Request, DecodeError> decodeRequest(std::string_view text);
[[nodiscard]] std::expected<Requester, DecodeError> decodeRequester(std::string_view text);
[[nodiscard]] std::expected<Asked, DecodeError> decodeAsked(std::string_view text);
[[nodiscard]] std::expected<AccountOrder, DecodeError> decodeAccountOrder(std::string_view text);
[[nodiscard]] std::expected<HolderFile, DecodeError> decodeHolderFile(std::string_view text);
[[nodiscard]] std::expected<std::vector<Event>, DecodeError> decodeEvents(std::string_view text);
[[nodiscard]] std::expected<Decision, DecodeError> decodeDecision(std::string_view text);

} // namespace guitai::domain
