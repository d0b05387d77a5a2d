// SPDX-License-Identifier: Apache-2.0
#include "models/domain/json.h"

#include <set>

namespace guitai::domain {

using nlohmann::json;

namespace {

std::string escaped(std::string_view name) {
    std::string text;
    for (const char c : name) {
        text += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return text;
}

/// Follows the parser to know where it is, and refuses what JSON itself lets pass.
class Watch {
public:
    explicit Watch(int depth)
        : depth_(static_cast<std::size_t>(depth)) {}

    bool operator()(json::parse_event_t event, const json& parsed) {
        switch (event) {
        case json::parse_event_t::object_start:
        case json::parse_event_t::array_start:
            open(event == json::parse_event_t::array_start);
            break;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end:
            levels_.pop_back();
            next();
            break;
        case json::parse_event_t::key:
            key(parsed.get_ref<const std::string&>());
            break;
        case json::parse_event_t::value:
            next();
            break;
        }
        return true;
    }

    [[nodiscard]] std::string pointer() const {
        std::string text;
        for (const auto& level : levels_) {
            if (level.array) {
                text += "/" + std::to_string(level.index);
            } else if (!level.key.empty()) {
                text += "/" + escaped(level.key);
            }
        }
        return text;
    }

private:
    struct Level {
        bool array = false;
        std::size_t index = 0;
        std::string key{};
        std::set<std::string> keys{};
    };

    void open(bool array) {
        if (levels_.size() >= depth_) {
            throw DecodeError{pointer(), "at most " + std::to_string(depth_) + " levels"};
        }
        levels_.push_back({.array = array});
    }

    void key(const std::string& name) {
        auto& level = levels_.back();
        level.key = name;
        if (!level.keys.insert(name).second) {
            throw DecodeError{pointer(), "each member once"};
        }
    }

    void next() {
        if (!levels_.empty()) {
            ++levels_.back().index;
        }
    }

    std::size_t depth_;
    std::vector<Level> levels_;
};

} // namespace

std::expected<json, DecodeError> parseJson(std::string_view text, JsonLimits limits) {
    if (text.size() > limits.bytes) {
        return std::unexpected(
            DecodeError{"", "at most " + std::to_string(limits.bytes) + " bytes"});
    }
    Watch watch(limits.depth);
    try {
        return json::parse(text, [&](int, json::parse_event_t event, json& parsed) {
            return watch(event, parsed);
        });
    } catch (const DecodeError& error) {
        return std::unexpected(error);
    } catch (const json::parse_error& error) {
        return std::unexpected(DecodeError{watch.pointer(), "valid JSON in UTF-8 (byte " +
                                                                std::to_string(error.byte) + ")"});
    } catch (const json::exception&) { // a number out of range
        return std::unexpected(DecodeError{watch.pointer(), "a number in range"});
    }
}

std::string canonical(const json& document) {
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

JsonReader JsonReader::at(std::string_view name) const {
    expectObject();
    const auto found = value_->find(name);
    auto pointer = pointer_ + "/" + escaped(name);
    if (found == value_->end()) {
        throw DecodeError{std::move(pointer), "this member"};
    }
    return JsonReader(*found, std::move(pointer));
}

std::vector<std::pair<std::string, JsonReader>> JsonReader::members() const {
    expectObject();
    std::vector<std::pair<std::string, JsonReader>> result;
    for (const auto& [name, value] : value_->items()) {
        result.emplace_back(name, JsonReader(value, pointer_ + "/" + escaped(name)));
    }
    return result;
}

} // namespace guitai::domain
