// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/output.h"

#include "models/base/bytes.h"

#include <array>

namespace guitai::ctl {

namespace {

std::string hexOf(std::uint32_t value, std::size_t bytes) {
    Bytes big;
    for (std::size_t i = bytes; i > 0; --i) {
        big.push_back(static_cast<std::uint8_t>(value >> (8 * (i - 1))));
    }
    return toHex(big);
}

Json factsOf(const cardio::CardError& error) {
    Json facts = Json::object();
    if (!error.site.empty()) {
        facts["site"] = error.site;
    }
    if (error.pcscCode != 0) {
        facts["pcscCode"] = hexOf(static_cast<std::uint32_t>(error.pcscCode), 4);
    }
    if (error.statusWord != 0) {
        facts["statusWord"] = hexOf(error.statusWord, 2);
    }
    if (error.triesLeft) {
        facts["triesLeft"] = *error.triesLeft;
    }
    if (error.keyFault) {
        facts["keyFault"] = cardio::codeOf(*error.keyFault);
    }
    return facts;
}

} // namespace

void Output::print(const Json& document) {
    // Text from outside may be no UTF-8: it is shown with U+FFFD rather than not at all.
    out_ << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void Output::answer(const Json& document, std::string_view text) {
    if (json_) {
        print(document);
    } else {
        out_ << text;
    }
}

ExitCode Output::fail(ExitCode exitCode, std::string_view code, std::string_view message,
                      const Json& facts) {
    if (json_) {
        Json error{{"code", code}, {"message", message}};
        error.update(facts);
        print({{"error", error}});
    } else {
        err_ << "guitaictl: " << message << '\n';
    }
    return exitCode;
}

void Output::note(std::string_view sentence) {
    err_ << "guitaictl: " << sentence << '\n';
}

ExitCode Output::fail(const cardio::CardError& error) {
    return fail(exitCodeFor(error.fault), cardio::codeOf(error.fault), sentenceFor(error.fault),
                factsOf(error));
}

} // namespace guitai::ctl
