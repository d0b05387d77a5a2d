// SPDX-License-Identifier: Apache-2.0
#include "models/postgres/server_name.h"

#include <libpq-fe.h>
#include <map>
#include <memory>
#include <string_view>

namespace guitai::postgres {

namespace {

struct FreeOptions {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};

} // namespace

std::string serverName(const std::string& connection) {
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(
        PQconninfoParse(connection.c_str(), nullptr));
    std::map<std::string_view, std::string> given;
    for (const auto* each = options.get(); each != nullptr && each->keyword != nullptr; ++each) {
        if (each->val != nullptr) {
            given[each->keyword] = each->val;
        }
    }
    std::string name = given["host"].empty() ? given["hostaddr"] : given["host"];
    if (!given["port"].empty()) {
        name += ":" + given["port"];
    }
    if (!given["dbname"].empty()) {
        name += "/" + given["dbname"];
    }
    if (!given["service"].empty()) {
        name += (name.empty() ? "" : ", ") + given["service"];
    }
    return name;
}

} // namespace guitai::postgres
