// SPDX-License-Identifier: Apache-2.0
#include "models/batches/production.h"

#include <fstream>

namespace guitai::batches {

Batched<std::string> readInput(const std::filesystem::path& file) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed)) {
        return std::unexpected(FileFault::Unreadable);
    }
    std::ifstream in(file, std::ios::binary);
    std::string bytes(mostBytes + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in.bad() || !in.is_open()) {
        return std::unexpected(FileFault::Unreadable);
    }
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes.size() > mostBytes
               ? Batched<std::string>(std::unexpected(TableError{.fault = TableFault::TooBig}))
               : bytes;
}

} // namespace guitai::batches
