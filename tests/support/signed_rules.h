// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/base64.h"
#include "models/operators/signing_key.h"
#include "models/rules/rules_catalogue.h"

#include <QByteArray>

#include <filesystem>
#include <fstream>
#include <string>

/// Rules as a real counter takes them: signed by a key that it trusts.
namespace guitai::support {

/// An office that signs rules, with a key of this run.
class SigningOffice {
public:
    static constexpr const char* keyId = "office";

    /// Puts the public key where a counter in `folder` looks for it.
    void trustIn(const std::filesystem::path& folder) const {
        std::filesystem::create_directories(folder / "rules-keys");
        std::ofstream(folder / "rules-keys" / (std::string(keyId) + ".pub"))
            << operators::toBase64(key_.publicKey()) << '\n';
    }

    [[nodiscard]] std::string sign(const std::string& pack) const {
        auto document = nlohmann::json::parse(pack);
        const auto value = operators::toBase64(key_.sign(bytesOf(rules::signedText(document))));
        document["signature"] = {{"algorithm", "ed25519"}, {"keyId", keyId}, {"value", value}};
        return document.dump();
    }

    /// Signs the source's packs into a folder, and has the program look there.
    void publish(const std::filesystem::path& folder) const {
        std::filesystem::create_directories(folder);
        for (const auto& file : std::filesystem::directory_iterator(source())) {
            const auto pack = rules::readPackFile(file.path());
            if (pack) {
                std::ofstream(folder / file.path().filename()) << sign(pack->text);
            }
        }
        qputenv("GUITAI_RULES_DIR", QByteArray::fromStdString(folder.string()));
    }

    [[nodiscard]] static std::filesystem::path source() {
        return GUITAI_SOURCE_DIR "/models/rules/regions";
    }

private:
    operators::SigningKey key_ = operators::SigningKey::generate();
};

} // namespace guitai::support
