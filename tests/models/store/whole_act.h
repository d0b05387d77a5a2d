// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <cstddef>
#include <expected>
#include <string>

/// An act as a counter commits it: its operation in the queue, its journal, its audit entry.
namespace guitai::test {

[[nodiscard]] store::QueueItem itemOf(const store::SignedIn& who, const Uuid& operation,
                                      Timestamp now, std::size_t payload = 1000);

/// All three in one transaction, or none of them. The same operation again changes nothing.
[[nodiscard]] std::expected<void, store::StoreError>
commitAct(store::Store& store, const store::SignedIn& who, const store::QueueItem& item);

/// Says what of an act stands there without the rest; empty where every act is whole or absent.
[[nodiscard]] std::string whatIsHalfThere(store::Store& store);

} // namespace guitai::test
