// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/hosts/identity_check.h"
#include "models/practice/citizen.h"
#include "models/practice/exercise.h"
#include "models/procedure/document_reader.h"

#include <memory>
#include <vector>

namespace guitai::app {

/// The identity documents of people made up for practice. Whoever is expected has his document on
/// the desk, with the flaw that an exercise gives it.
class PracticeDocuments final : public procedure::DocumentReader {
public:
    explicit PracticeDocuments(std::shared_ptr<const practice::Citizens> citizens,
                               std::vector<practice::DeskPaper> desk = {})
        : citizens_(std::move(citizens))
        , desk_(std::move(desk)) {}

    [[nodiscard]] std::expected<procedure::DocumentRead, procedure::DocumentFault>
    read(const procedure::DocumentExpected& expected) override;

private:
    std::shared_ptr<const practice::Citizens> citizens_;
    std::vector<practice::DeskPaper> desk_;
};

/// What a paper with that flaw says in place of what it should say; nothing but what can be read
/// changes.
[[nodiscard]] practice::PracticeDocument flawed(practice::PracticeDocument document,
                                                practice::PaperFlaw flaw);

/// The network check of a country that these people are all there is of.
class PracticeIdentityCheck final : public hosts::IdentityCheck {
public:
    explicit PracticeIdentityCheck(std::shared_ptr<const practice::Citizens> citizens)
        : citizens_(std::move(citizens)) {}

    [[nodiscard]] std::expected<domain::NetworkCheck, hosts::HostFault>
    check(const IdNumber& idNumber, const PersonName& name) override;

private:
    std::shared_ptr<const practice::Citizens> citizens_;
};

} // namespace guitai::app
