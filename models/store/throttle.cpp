// SPDX-License-Identifier: Apache-2.0
#include "models/store/throttle.h"

#include "models/store/durable_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace guitai::store {

namespace {

using nlohmann::json;

constexpr int mostCounted = 1000; // a damaged file does not overflow

} // namespace

std::chrono::seconds delayAfter(int wrong) {
    if (wrong < Throttle::freeTries) {
        return std::chrono::seconds(0);
    }
    const int doublings = std::min(wrong - Throttle::freeTries, 10);
    return std::min<std::chrono::seconds>(Throttle::firstDelay * (1 << doublings),
                                          Throttle::longestDelay);
}

Throttle::Throttle(std::filesystem::path file)
    : file_(std::move(file)) {
    load();
}

void Throttle::load() {
    const auto content = readFile(file_);
    const auto object = json::parse(content.value_or(""), nullptr, false);
    if (!object.is_object()) {
        return;
    }
    for (const auto& [login, entry] : object.items()) {
        if (!entry.is_object() || !entry.contains("wrong") || !entry.contains("next") ||
            !entry["wrong"].is_number_unsigned() || !entry["next"].is_number_integer()) {
            continue;
        }
        const auto wrong =
            std::min<std::uint64_t>(entry["wrong"].get<std::uint64_t>(), mostCounted);
        counts_[login] = {static_cast<int>(wrong),
                          Timestamp(std::chrono::milliseconds(entry["next"].get<std::int64_t>()))};
    }
}

void Throttle::save() const {
    auto object = json::object();
    for (const auto& [login, count] : counts_) {
        object[login] = {{"wrong", static_cast<unsigned>(count.wrong)},
                         {"next", count.next.time_since_epoch().count()}};
    }
    // A full disk is no reason to let nobody in.
    std::ignore = writeFile(file_, object.dump(-1, ' ', false, json::error_handler_t::replace));
}

std::optional<Timestamp> Throttle::waitsUntil(const std::string& login, Timestamp now) {
    const auto found = counts_.find(login);
    if (found == counts_.end() || found->second.next <= now) {
        return std::nullopt;
    }
    auto& count = found->second;
    const auto latest = now + delayAfter(count.wrong);
    if (count.next > latest) { // the clock was set back
        count.next = latest;
        save();
    }
    return count.next > now ? std::optional(count.next) : std::nullopt;
}

void Throttle::noteWrong(const std::string& login, Timestamp now) {
    auto& count = counts_[login];
    count.wrong = std::min(count.wrong + 1, mostCounted);
    count.next = now + delayAfter(count.wrong);
    save();
}

int Throttle::noteRight(const std::string& login) {
    const auto found = counts_.find(login);
    if (found == counts_.end()) {
        return 0;
    }
    const int wrong = found->second.wrong;
    counts_.erase(found);
    save();
    return wrong;
}

} // namespace guitai::store
