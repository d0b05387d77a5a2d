// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/procedure/asking.h"
#include "models/store/store_error.h"

#include <QObject>

#include <memory>
#include <string>

namespace guitai::office {

/// An operator's own password, for a window. The key is derived, for a second or so, on the store's
/// thread; the answer comes as a signal, and none after forget().
class OwnPassword : public QObject {
    Q_OBJECT
public:
    explicit OwnPassword(std::shared_ptr<procedure::Services> services, QObject* parent = nullptr);

    void change(const std::string& login, SecretBytes old, SecretBytes fresh);

    /// Whoever asked has gone: drops every answer that is still out.
    void forget() { asking_.forget(); }

Q_SIGNALS:
    void changed();
    /// The old one still holds.
    void refused(const guitai::store::StoreError& why);

private:
    procedure::Asking asking_;
};

} // namespace guitai::office
