// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/self_check.h"

#include "models/procedure/ask.h"
#include "models/procedure/services.h"
#include "models/registry/registry.h"
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
constexpr std::chrono::seconds slowAnswer{1};

std::string inMebibytes(std::uintmax_t bytes) {
    return std::to_string(bytes / mebibyte) + " MiB";
}

bool anyReader(const cardio::ReaderSnapshot& readers, cardio::CardPresence presence) {
    return std::ranges::find(readers.readers, presence, &cardio::ReaderState::presence) !=
           readers.readers.end();
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

Checked cardLine(const cardio::ReaderSnapshot& readers) {
    using enum cardio::CardPresence;
    return {.check = Check::Card,
            .finding = anyReader(readers, Mute)            ? Finding::CardMute
                       : anyReader(readers, HeldElsewhere) ? Finding::CardHeld
                       : anyReader(readers, Present)       ? Finding::CardAnswers
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

/// By asking for an operation that nobody has made: that it is not found is an answer.
Checked registryLine(registry::Registry& registry, Timestamp now, const RegistryHealth& health) {
    const auto before = std::chrono::steady_clock::now();
    const auto answer = registry.outcomeOf(Uuid::v7(now));
    const auto took = std::chrono::steady_clock::now() - before;
    const bool silent = !answer && answer.error() != registry::RegistryFault::NotFound;
    const auto shown = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    return {.check = Check::Registry,
            .finding = silent                                   ? Finding::RegistrySilent
                       : health.state == ServiceState::Unserved ? Finding::RegistryUnserved
                       : took > slowAnswer                      ? Finding::RegistrySlow
                                                                : Finding::RegistryAnswers,
            .fact = silent ? "" : std::to_string(shown) + " ms"};
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
    if (!services.store || !services.backend.registry) {
        known.tables = std::unexpected(store::StoreError{store::StoreFault::NotFound});
        return known;
    }
    const auto now = services.clock->now();
    known.lines.push_back(registryLine(*services.backend.registry, now, surroundings.registry));
    known.lines.push_back(clockLine(*services.store, now, surroundings));
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

void SelfCheck::run(const cardio::ReaderSnapshot& readers, const Surroundings& surroundings) {
    ++runs_;
    results_.clear();
    tables_.clear();
    surroundings_ = surroundings;
    running_ = true;
    done_ = 0;
    of_ = int(allChecks.size());
    add(serviceLine(readers));
    add(readersLine(readers, services_->reader));
    add(cardLine(readers));
    add(surroundings.printer);
    add(surroundings.screen);
    askStore();
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
                finish();
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
        finish();
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
                finish();
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

void SelfCheck::finish() {
    running_ = false;
    tables_.clear();
    Q_EMIT finished();
}

} // namespace guitai::procedure
