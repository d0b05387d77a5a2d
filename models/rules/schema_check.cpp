// SPDX-License-Identifier: Apache-2.0
#include "models/rules/schema_check.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <exception>

namespace guitai::rules {

namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// The library's steps are `<root>`, `[name]` and `[index]`.
std::string pointerOf(const std::vector<std::string>& context) {
    std::string pointer;
    for (const auto& step : context) {
        if (step.size() > 2 && step.front() == '[' && step.back() == ']') {
            auto name = step.substr(1, step.size() - 2);
            if (name.size() > 2 && name.front() == '"') {
                name = name.substr(1, name.size() - 2);
            }
            pointer += "/" + name;
        }
    }
    return pointer;
}

/// A fault makes every object around it one; what is told is where it is.
void keepDeepest(std::vector<domain::DecodeError>& errors) {
    const auto all = errors;
    std::erase_if(errors, [&](const domain::DecodeError& error) {
        return std::ranges::any_of(all, [&](const domain::DecodeError& other) {
            return other.pointer.starts_with(error.pointer + "/");
        });
    });
}

void parse(const nlohmann::json& text, valijson::Schema& schema) {
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(text), schema);
}

std::vector<domain::DecodeError> held(const nlohmann::json& document,
                                      const valijson::Schema& schema) {
    std::vector<domain::DecodeError> errors;
    valijson::Validator validator;
    valijson::ValidationResults results;
    validator.validate(schema, Adapter(document), &results);
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        errors.push_back(
            {pointerOf(error.context), "what the schema says there (" + error.description + ")"});
    }
    keepDeepest(errors);
    return errors;
}

std::vector<domain::DecodeError> notHeld(const std::exception& thrown) {
    return {{"", std::string("a document the schema can be held against: ") + thrown.what()}};
}

/// The one that is built in, parsed once.
struct RegionRulesSchema {
    nlohmann::json text = nlohmann::json::parse(regionRulesSchema());
    valijson::Schema schema;

    RegionRulesSchema() { parse(text, schema); }
};

} // namespace

std::vector<domain::DecodeError> checkAgainstSchema(const nlohmann::json& document,
                                                    const nlohmann::json& schemaText) {
    try {
        valijson::Schema schema;
        parse(schemaText, schema);
        return held(document, schema);
    } catch (const std::exception& thrown) {
        return notHeld(thrown);
    }
}

std::vector<domain::DecodeError> checkAgainstSchema(const nlohmann::json& pack) {
    try {
        static const RegionRulesSchema known;
        return held(pack, known.schema);
    } catch (const std::exception& thrown) {
        return notHeld(thrown);
    }
}

} // namespace guitai::rules
