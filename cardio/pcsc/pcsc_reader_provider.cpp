// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/pcsc_reader_provider.h"

#include "cardio/pcsc/lane.h"
#include "cardio/pcsc/pcsc_context.h"
#include "cardio/pcsc/pcsc_session.h"
#include "cardio/pcsc/reader_table.h"
#include "cardio/pcsc/reader_watch.h"

#include <utility>

namespace guitai::pcsc {

using cardio::CardFault;
using cardio::ReaderSnapshot;

namespace {

ReaderSnapshot askNow() {
    const auto context = PcscContext::establish();
    if (!context) {
        return {.accessDenied = context.error().fault == CardFault::AccessDenied};
    }
    ReaderTable table(context->handle());
    if (table.refresh() != SCARD_S_SUCCESS) {
        return {};
    }
    return table.snapshot();
}

} // namespace

PcscReaderProvider::PcscReaderProvider(PcscOptions options)
    : options_(std::move(options)) {}

PcscReaderProvider::~PcscReaderProvider() = default;

void PcscReaderProvider::start(Observer observer) {
    stop();
    watch_ = std::make_unique<ReaderWatch>(std::move(observer));
}

void PcscReaderProvider::stop() {
    watch_.reset();
}

ReaderSnapshot PcscReaderProvider::snapshot() {
    return laneFor({})->call(askNow, options_.deadline).value_or(ReaderSnapshot{});
}

std::expected<std::unique_ptr<cardio::CardSession>, cardio::CardError>
PcscReaderProvider::connect(const std::string& reader) {
    return PcscSession::connect(
        reader, {.lane = laneFor(reader), .deadline = options_.deadline, .trace = options_.trace});
}

std::shared_ptr<Lane> PcscReaderProvider::laneFor(const std::string& reader) {
    const std::scoped_lock lock(mutex_);
    auto& lane = lanes_[reader];
    if (!lane || lane->givenUp()) {
        lane = std::make_shared<Lane>(reader.empty() ? "pcsc-list" : "pcsc-reader");
    }
    return lane;
}

} // namespace guitai::pcsc
