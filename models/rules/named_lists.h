// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rules/pack_reading.h"

#include <functional>
#include <map>
#include <string>

namespace guitai::rules {

/// Lists that a pack writes down once and names where they are used: `{"set": "counters"}`, and
/// with a source beside it where the same list rests on another rule there. A name that is not
/// known, and a list that nothing names, are errors. Throws DecodeError.
template <class T>
class NamedLists {
public:
    using List = domain::Ruled<T>;
    using Read = std::function<List(const domain::JsonReader&)>;

    NamedLists(const domain::JsonReader& pack, std::string member, std::string own, Read read)
        : member_(std::move(member))
        , own_(std::move(own))
        , read_(std::move(read)) {
        if (!pack.has(member_)) {
            return;
        }
        for (const auto& [name, list] : pack.at(member_).members()) {
            lists_.emplace(name, Entry{list, read_(list)});
        }
    }

    /// The list that stands here, or the one that is named here.
    [[nodiscard]] List take(const domain::JsonReader& in) {
        if (!in.has("set")) {
            return read_(in);
        }
        in.only({"set", "source", "assumed"});
        const auto found = lists_.find(in.at("set").text());
        if (found == lists_.end()) {
            in.at("set").fail("a name that " + member_ + " has");
        }
        found->second.used = true;
        auto list = found->second.list;
        if (in.has("source") || in.has("assumed")) {
            list.source = readSource(in, own_);
        }
        return list;
    }

    void checkUsed() const {
        for (const auto& [name, entry] : lists_) {
            if (!entry.used) {
                entry.at.fail("a list that is used, or no such member");
            }
        }
    }

private:
    struct Entry {
        domain::JsonReader at;
        List list;
        bool used = false;
    };

    std::string member_;
    std::string own_;
    Read read_;
    std::map<std::string, Entry> lists_;
};

} // namespace guitai::rules
