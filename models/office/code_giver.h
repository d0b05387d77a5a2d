// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/procedure/asking.h"

#include <QObject>

#include <memory>
#include <string>

namespace guitai::office {

/// Codes over the telephone for a window (approval_codes.h): made on the store's thread with the
/// password of whoever is signed in. Needs no line. No answer comes after forget().
class CodeGiver : public QObject {
    Q_OBJECT
public:
    explicit CodeGiver(std::shared_ptr<procedure::Services> services, QObject* parent = nullptr);

    void give(const std::string& challenge, SecretBytes password);

    void forget() { asking_.forget(); }

Q_SIGNALS:
    void given(const std::string& number, const std::string& code);
    /// `no-number`, `no-challenge`, `not-supervisor`, or a store's word such as `wrong-password`.
    void notGiven(const std::string& why);

private:
    procedure::Asking asking_;
};

} // namespace guitai::office
