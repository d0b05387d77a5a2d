// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/self_check.h"

#include "models/procedure/ask.h"
#include "models/procedure/services.h"
#include "models/store/audit.h"
#include "models/store/health.h"

#include <algorithm>
#include <chrono>
#include <system_error>

namespace guitai::procedure {

namespace {

constexpr std::uintmax_t mebibyte = 1024UL * 1024;
constexpr std::uintmax_t narrowDisk = 1024 * mebibyte;
constexpr std::uintmax_t fullDisk = 100 * mebibyte;
constexpr std::chrono::milliseconds slowAnswer{1000};

std::string inMebibytes(std::uintmax_t bytes) {
    return std::to_string(bytes / mebibyte) + " MiB";
}

Checked serviceLine(const cardio::ReaderSnapshot& readers) {
    return {.check = Check::ReaderService,
            .finding = readers.accessDenied       ? Finding::ServiceRefuses
                       : readers.serviceAvailable ? Finding::ServiceAnswers
                                                  : Finding::ServiceStopped};
}

Checked readersLine(const cardio::ReaderSnapshot& readers, const std::string& chosen) {
    const bool there =
        chosen.empty() || std::ranges::find(readers.readers, chosen, &cardio::ReaderState::name) !=
                              readers.readers.end();
    return {.check = Check::Readers,
            .finding = readers.readers.empty() ? Finding::NoReader
                       : there                 ? Finding::ReadersThere
                                               : Finding::ChosenReaderGone,
            .fact = std::to_string(readers.readers.size())};
}

/// What is amiss in any reader comes before what is well in another.
Checked cardLine(const cardio::ReaderSnapshot& readers) {
    using enum cardio::CardPresence;
    return {.check = Check::Card,
            .finding = holds(readers, Mute)            ? Finding::CardMute
                       : holds(readers, HeldElsewhere) ? Finding::CardHeld
                       : holds(readers, Present)       ? Finding::CardAnswers
                                                       : Finding::NoCard};
}

Checked diskLine(const std::filesystem::path& folder) {
    std::error_code failed;
    const auto space = std::filesystem::space(folder, failed);
    if (failed) {
        return {.check = Check::Disk, .finding = Finding::DiskUnknown};
    }
    return {.check = Check::Disk,
            .finding = space.available < fullDisk     ? Finding::DiskFull
                       : space.available < narrowDisk ? Finding::DiskNarrow
                                                      : Finding::DiskRoomy,
            .fact = inMebibytes(space.available)};
}

/// As its pulse has it, which is felt every so often on a thread of its own: nothing here waits for
/// a line that may be dead.
Checked registryLine(const RegistryHealth& health) {
    Checked line{.check = Check::Registry, .finding = Finding::RegistryAnswers};
    if (health.answeredIn) {
        line.fact = std::to_string(health.answeredIn->count()) + " ms";
    }
    switch (health.state) {
    case ServiceState::Up:
    case ServiceState::ClockOff: // told of the clock
        line.finding = health.answeredIn > slowAnswer ? Finding::RegistrySlow : line.finding;
        break;
    case ServiceState::Starting:
        line.finding = Finding::RegistrySlow;
        break;
    case ServiceState::Down:
        line.finding = Finding::RegistrySilent;
        break;
    case ServiceState::Unserved:
        line.finding = Finding::RegistryUnserved;
        break;
    }
    return line;
}

std::string secondsApart(std::chrono::milliseconds ahead) {
    return std::to_string(std::chrono::round<std::chrono::seconds>(-ahead).count()) + " s";
}

Checked clockLine(store::Store& store, Timestamp now, const Surroundings& seen) {
    Checked line{.check = Check::Clock, .finding = Finding::ClockRight, .fact = toMinuteText(now)};
    const auto latest = store.audit().latest(1);
    if (latest && !latest->empty() && latest->front().at > now) {
        line.finding = Finding::ClockBehind;
    } else if (seen.registry.ahead && std::chrono::abs(*seen.registry.ahead) > skewBorne) {
        line.finding = Finding::ClockApart;
        line.fact += ", " + secondsApart(*seen.registry.ahead);
    } else if (seen.zone != chinaOffset) {
        line.finding = Finding::ClockElsewhere;
    }
    return line;
}

/// What the store's thread says before the store itself is read through.
struct Known {
    std::vector<Checked> lines{};
    std::expected<std::vector<std::string>, store::StoreError> tables{};
    std::string fact{};
    std::string cipher{};
};

Known lookAround(Services& services, const Surroundings& surroundings) {
    Known known;
    const bool everyPin = services.backend.hostConnected;
    known.lines.push_back(
        {.check = Check::Keypad,
         .finding = everyPin ? Finding::KeysOnWindow : Finding::KeysOnWindowOnly});
    known.lines.push_back(diskLine(surroundings.folder));
    known.lines.push_back(registryLine(surroundings.registry));
    if (!services.store) {
        known.tables = std::unexpected(store::StoreError{store::StoreFault::NotFound});
        return known;
    }
    known.lines.push_back(clockLine(*services.store, services.clock->now(), surroundings));
    const auto& health = services.store->health();
    known.tables = health.tables();
    if (const auto schema = health.schema()) {
        known.fact = "schema " + std::to_string(*schema);
    }
    if (const auto bytes = health.bytes()) {
        known.fact += ", " + inMebibytes(*bytes);
    }
    known.cipher = health.cipherVersion().value_or("");
    return known;
}

} // namespace

Standing standingOf(Finding finding) {
    switch (finding) {
    case Finding::ServiceAnswers:
    case Finding::ReadersThere:
    case Finding::CardAnswers:
    case Finding::NoCard:
    case Finding::KeysOnWindow:
    case Finding::PrinterThere:
    case Finding::ScreenOwn:
    case Finding::StoreSound:
    case Finding::DiskRoomy:
    case Finding::RegistryAnswers:
    case Finding::ClockRight:
        return Standing::Good;
    case Finding::NoReader:
    case Finding::ChosenReaderGone:
    case Finding::CardMute:
    case Finding::CardHeld:
    case Finding::KeysOnWindowOnly:
    case Finding::NoUsualPrinter:
    case Finding::NoPrinter:
    case Finding::ScreenWindow:
    case Finding::StoreUnfinished:
    case Finding::DiskNarrow:
    case Finding::DiskUnknown:
    case Finding::RegistrySlow:
    case Finding::RegistryUnserved:
    case Finding::ClockApart:
    case Finding::ClockElsewhere:
        return Standing::Attention;
    case Finding::ServiceStopped:
    case Finding::ServiceRefuses:
    case Finding::StoreDamaged:
    case Finding::StoreUnread:
    case Finding::DiskFull:
    case Finding::RegistrySilent:
    case Finding::ClockBehind:
        break;
    }
    return Standing::Bad;
}

SelfCheck::SelfCheck(std::shared_ptr<Services> services, QObject* parent)
    : QObject(parent)
    , services_(std::move(services)) {}

std::uint64_t SelfCheck::run(const cardio::ReaderSnapshot& readers,
                             const Surroundings& surroundings) {
    ++runs_;
    results_.clear();
    tables_.clear();
    surroundings_ = surroundings;
    running_ = true;
    storeRead_ = false;
    done_ = 0;
    of_ = int(allChecks.size());
    add(serviceLine(readers));
    add(readersLine(readers, services_->reader));
    add(cardLine(readers));
    add(surroundings.screen);
    askStore();
    return runs_;
}

void SelfCheck::tellPrinters(std::uint64_t run, int count, bool usual) {
    if (run != runs_ || !running_) {
        return;
    }
    add({.check = Check::Printer,
         .finding = count == 0 ? Finding::NoPrinter
                    : usual    ? Finding::PrinterThere
                               : Finding::NoUsualPrinter,
         .fact = std::to_string(count)});
    if (storeRead_) {
        finish();
    }
}

void SelfCheck::add(const Checked& line) {
    const auto after = std::ranges::find_if(
        results_, [&](const Checked& each) { return each.check > line.check; });
    results_.insert(after, line);
    ++done_;
    Q_EMIT found(line);
    Q_EMIT advanced(done_, of_);
}

void SelfCheck::askStore() {
    auto* services = services_.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, surroundings = surroundings_] { return lookAround(*services, surroundings); },
        [this, run = runs_](const Known& known) {
            if (run != runs_) {
                return;
            }
            for (const auto& line : known.lines) {
                add(line);
            }
            cipher_ = known.cipher;
            storeFact_ = known.fact;
            if (!known.tables) {
                add({.check = Check::Store, .finding = Finding::StoreUnread});
                finishStore();
                return;
            }
            takeTables(*known.tables);
        });
}

void SelfCheck::takeTables(const std::vector<std::string>& tables) {
    tables_.assign(tables.begin(), tables.end());
    of_ += int(tables_.size());
    next();
}

/// One table at a time: what the clerk does comes in between.
void SelfCheck::next() {
    if (tables_.empty()) {
        add({.check = Check::Store, .finding = Finding::StoreSound, .fact = storeFact_});
        finishStore();
        return;
    }
    auto* services = services_.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, table = tables_.front()]() -> std::expected<void, store::StoreError> {
            if (!services->store) {
                return std::unexpected(store::StoreError{store::StoreFault::NotFound});
            }
            return services->store->health().check(table);
        },
        [this, run = runs_](const std::expected<void, store::StoreError>& sound) {
            if (run != runs_) {
                return;
            }
            if (!sound) {
                const bool damaged = sound.error().fault == store::StoreFault::Damaged;
                add({.check = Check::Store,
                     .finding = damaged ? Finding::StoreDamaged : Finding::StoreUnread,
                     .fact = storeFact_});
                finishStore();
                return;
            }
            tables_.pop_front();
            Q_EMIT advanced(++done_, of_);
            next();
        });
}

void SelfCheck::cancel() {
    if (!running_) {
        return;
    }
    ++runs_;
    const bool storeKnown =
        std::ranges::find(results_, Check::Store, &Checked::check) != results_.end();
    if (!storeKnown) {
        add({.check = Check::Store, .finding = Finding::StoreUnfinished, .fact = storeFact_});
    }
    finish();
}

void SelfCheck::finishStore() {
    storeRead_ = true;
    if (std::ranges::find(results_, Check::Printer, &Checked::check) != results_.end()) {
        finish();
    }
}

void SelfCheck::finish() {
    running_ = false;
    tables_.clear();
    Q_EMIT finished();
}

} // namespace guitai::procedure
