// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/closing/close_day.h"
#include "models/procedure/asking.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace guitai::procedure {
struct Services;
}

namespace guitai::office {

/// A day as it ties out now, and how it stands with its closings.
struct DayShown {
    closing::Day day{};
    std::vector<store::Closing> closings{}; ///< of this day, in order
    std::vector<Date> open{};               ///< days that want closing, the earliest first
    std::vector<std::string> closedBy{};    ///< names, one for each closing

    [[nodiscard]] bool isOpen() const;
};

/// The day's end for a window. Nothing here blocks: it is done on the store's thread; answers come
/// as signals, and none after forget().
class DayOffice : public QObject {
    Q_OBJECT
public:
    explicit DayOffice(std::shared_ptr<procedure::Services> services, QObject* parent = nullptr);

    /// The earliest day that wants closing, or today.
    void load();
    void load(Date day);
    /// With the supervisor's own password, which is on record as any sign-in is.
    void close(const closing::Day& shown, const std::string& login, SecretBytes password,
               const std::string& remark);

    /// Whoever asked has gone: drops every answer that is still out.
    void forget() { asking_.forget(); }

    [[nodiscard]] Date today() const;

Q_SIGNALS:
    void loaded(const guitai::office::DayShown& shown);
    void closed(const guitai::store::Closing& closing);
    void refused(guitai::closing::ClosingFault why);
    void notSignedIn(const guitai::store::StoreError& error);
    void failed(const guitai::batches::BatchFailure& failure);

private:
    procedure::Asking asking_;
};

} // namespace guitai::office
