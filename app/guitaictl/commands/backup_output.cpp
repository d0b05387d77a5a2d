// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/backup_output.h"

#include <cstdio>
#include <memory>

#include <unistd.h>

namespace guitai::ctl {

Json jsonOf(const store::BackupManifest& manifest) {
    Json files = Json::array();
    for (const auto& file : manifest.files) {
        files.push_back(
            {{"name", file.name}, {"bytes", file.bytes}, {"sha256", toHex(file.sha256)}});
    }
    return {{"made", toText(manifest.made)},
            {"outlet", manifest.outlet},
            {"schema", manifest.schema ? Json(*manifest.schema) : Json(nullptr)},
            {"moved", manifest.moved},
            {"files", files}};
}

std::string lineOf(const store::BackupManifest& manifest) {
    std::uint64_t bytes = 0;
    for (const auto& file : manifest.files) {
        bytes += file.bytes;
    }
    return (manifest.outlet.empty() ? "" : manifest.outlet + ", ") + "made " +
           toText(manifest.made) + ", " + std::to_string(manifest.files.size()) + " files, " +
           std::to_string(bytes) + " bytes";
}

store::GoOn shownOn(const Output& output, const Interrupt& interrupt) {
    const bool shown = !output.json() && ::isatty(STDERR_FILENO) == 1;
    return [shown, &interrupt,
            last = std::make_shared<int>(-1)](const store::Backup::Progress& progress) {
        constexpr std::uint64_t all = 100;
        const int percent =
            progress.of == 0 ? 0 : static_cast<int>(progress.done * all / progress.of);
        if (shown && percent != *last) {
            *last = percent;
            std::fprintf(stderr, "\r%3d %%%s", percent, progress.copied ? "\n" : "");
        }
        return !interrupt.asked();
    };
}

ExitCode tellStopped(Output& output) {
    return output.fail(ExitCode::AnswerIsNo, "stopped",
                       "Stopped. What was half done is removed; the store is as it was.");
}

} // namespace guitai::ctl
