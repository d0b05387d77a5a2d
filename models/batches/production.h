// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/batch_desk.h"
#include "models/batches/factory_file.h"
#include "models/outlet/decide.h"

#include <filesystem>
#include <optional>
#include <variant>

/// Batches to the factory and back (O1).
namespace guitai::batches {

enum class FileFault { Unreadable, Unwritable, NotInEncoding, AlreadyThere };

using BatchFailure = std::variant<store::StoreError, registry::RegistryFault, FileFault, TableError,
                                  outlet::OutletRefusal>;

template <class T>
using Batched = std::expected<T, BatchFailure>;

struct SentBatch {
    std::optional<Uuid> batch{}; ///< nothing: no card waits for the factory
    int cards = 0;               ///< in the file
    std::string fileHash{};
    Report report{}; ///< of each card's `produce`
};

struct SendingAsked {
    std::filesystem::path file; ///< made with mode 0600; must not be there
    Encoding encoding = Encoding::Utf8WithMark;
    int most = 10'000;
};

/// Takes all cards that are applied for, or could not be made before, into a batch, moves each into
/// production, and writes the file. A batch that was begun and not sent is finished first: killed
/// at any instant, the same command goes on.
[[nodiscard]] Batched<SentBatch> sendBatch(const BatchDesk& desk, const SendingAsked& asked,
                                           const Progress& progress);

/// 制卡回盘: each made card is received, with what the factory says of it, into the outlet's stock.
/// Running the same file again applies nothing twice.
[[nodiscard]] Batched<Report> takeReturns(const BatchDesk& desk, std::string_view bytes,
                                          const Progress& progress);

/// A file from outside, at most as long as any may be.
[[nodiscard]] Batched<std::string> readInput(const std::filesystem::path& file);

} // namespace guitai::batches
