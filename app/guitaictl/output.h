// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/exit_code.h"
#include "cardio/api/card_error.h"

#include <nlohmann/json.hpp>

#include <ostream>
#include <string>
#include <string_view>

namespace guitai::ctl {

/// Members stay in the order in which they were set.
using Json = nlohmann::ordered_json;

/// The two voices of every command: text for people, and with --json one document on standard
/// output and nothing else there.
class Output {
public:
    Output(std::ostream& out, std::ostream& err)
        : out_(out)
        , err_(err) {}

    void useJson(bool json) { json_ = json; }

    [[nodiscard]] bool json() const { return json_; }

    /// The answer, in the form asked for. `text` ends its own lines.
    void answer(const Json& document, std::string_view text);

    /// Why there is no answer: a sentence on standard error, or
    /// `{"error":{"code":…,"message":…}}`. `code` is for programs and stable, in kebab-case;
    /// `facts` are further members of the error. Returns `exitCode`, so that a command ends with
    /// it.
    ExitCode fail(ExitCode exitCode, std::string_view code, std::string_view message,
                  const Json& facts = Json::object());

    /// Something that whoever reads the answer should know besides: on standard error, in either
    /// form.
    void note(std::string_view sentence);

    /// The failure of a card act, with its site and codes as facts.
    ExitCode fail(const cardio::CardError& error);

private:
    void print(const Json& document);

    std::ostream& out_;
    std::ostream& err_;
    bool json_ = false;
};

} // namespace guitai::ctl
