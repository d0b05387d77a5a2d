// SPDX-License-Identifier: Apache-2.0
#include "app/desk/backup_talk.h"

#include "models/domain/json.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace guitai::app {

namespace {

using domain::JsonReader;
using nlohmann::json;

constexpr auto most = std::numeric_limits<std::int64_t>::max();

std::string lineOf(const json& document) {
    return document.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

BackupReply replyIn(const JsonReader& from) {
    BackupReply reply;
    if (from.has("error")) {
        const auto error = from.at("error");
        const auto fault = store::faultNamed(error.at("code").text());
        reply.error = {.fault = fault.value_or(store::StoreFault::Internal),
                       .site = error.at("site").text()};
    } else if (from.has("made")) {
        reply.made = store::decodeManifest(from.at("made").text(1UL << 20U));
        if (!reply.made) {
            from.fail("a manifest");
        }
    } else {
        reply.progress.done = static_cast<std::uint64_t>(from.at("done").integer(0, most));
        reply.progress.of = static_cast<std::uint64_t>(from.at("of").integer(0, most));
    }
    return reply;
}

template <class Read>
auto read(std::string_view line, Read reader)
    -> std::optional<decltype(reader(std::declval<JsonReader>()))> {
    const auto document = domain::parseJson(line);
    if (!document) {
        return std::nullopt;
    }
    auto value = domain::decoded(*document, reader);
    return value ? std::optional(*std::move(value)) : std::nullopt;
}

} // namespace

std::filesystem::path windowSocket(const store::Location& location) {
    return location.directory / "window.socket";
}

std::string encode(const BackupRequest& request) {
    return lineOf({{"backup", request.destination}});
}

std::string encode(const BackupReply& reply) {
    if (reply.error) {
        return lineOf(
            {{"error", {{"code", codeOf(reply.error->fault)}, {"site", reply.error->site}}}});
    }
    if (reply.made) {
        return lineOf({{"made", store::encodeManifest(*reply.made)}});
    }
    return lineOf({{"done", reply.progress.done}, {"of", reply.progress.of}});
}

std::optional<BackupRequest> decodeRequest(std::string_view line) {
    constexpr std::size_t longest = 4096;
    auto request = read(line, [](const JsonReader& from) {
        from.only({"backup"});
        return BackupRequest{from.at("backup").text(longest)};
    });
    const bool absolute = request && request->destination.starts_with('/');
    return absolute ? request : std::nullopt;
}

std::optional<BackupReply> decodeReply(std::string_view line) {
    return read(line, replyIn);
}

} // namespace guitai::app
