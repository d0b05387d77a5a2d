// SPDX-License-Identifier: Apache-2.0
#include "cardio/printer/file_printer.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>

namespace guitai::printer {

using cardio::FaceJob;
using cardio::PrintFault;

namespace {

/// No path is made of an id that could be one.
std::optional<std::filesystem::path> fileFor(const std::filesystem::path& folder,
                                             const std::string& id) {
    const auto plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-';
    };
    if (id.empty() || !std::ranges::all_of(id, plain)) {
        return std::nullopt;
    }
    return folder / (id + ".png");
}

} // namespace

FilePrinter::FilePrinter(std::filesystem::path folder)
    : folder_(std::move(folder)) {}

std::expected<void, PrintFault> FilePrinter::print(const FaceJob& job) {
    const auto file = fileFor(folder_, job.id);
    if (!file || job.png.empty()) {
        return std::unexpected(PrintFault::Failed);
    }
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    auto part = *file;
    part += ".part";
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(job.png.data()),
              static_cast<std::streamsize>(job.png.size()));
    out.close();
    if (!out) {
        return std::unexpected(PrintFault::Failed);
    }
    std::filesystem::rename(part, *file, failed);
    return failed ? std::unexpected(PrintFault::Failed) : std::expected<void, PrintFault>();
}

std::expected<bool, PrintFault> FilePrinter::printed(const std::string& id) {
    const auto file = fileFor(folder_, id);
    std::error_code failed;
    const bool there = file && std::filesystem::exists(*file, failed);
    return failed ? std::unexpected(PrintFault::Failed) : std::expected<bool, PrintFault>(there);
}

} // namespace guitai::printer
