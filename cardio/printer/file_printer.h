// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_printer.h"

#include <filesystem>

namespace guitai::printer {

/// Prints faces as image files of a folder: for practice, and for printers that watch a folder. A
/// job is a file of its id's name, whole or not there.
class FilePrinter final : public cardio::CardPrinter {
public:
    explicit FilePrinter(std::filesystem::path folder);

    [[nodiscard]] std::expected<void, cardio::PrintFault>
    print(const cardio::FaceJob& job) override;
    [[nodiscard]] std::expected<bool, cardio::PrintFault> printed(const std::string& id) override;

private:
    std::filesystem::path folder_;
};

} // namespace guitai::printer
