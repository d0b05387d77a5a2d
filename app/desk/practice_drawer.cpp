// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_drawer.h"

#include "cardio/virtual/state_file.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace guitai::app {

using namespace virtualcard;

PracticeDrawer::PracticeDrawer(RegionChips chips, std::filesystem::path folder)
    : chips_(std::move(chips))
    , folder_(std::move(folder))
    , readers_(std::make_shared<VirtualReaderProvider>()) {
    readers_->addReader(practiceReader);
}

std::vector<procedure::DrawerCard> PracticeDrawer::cards() const {
    std::vector<procedure::DrawerCard> cards;
    for (const auto& citizen : chips_.citizens().all) {
        const auto& person = citizen.file.holder;
        const auto before = cards.size();
        for (const auto& card : citizen.cards) {
            if (!card.profile.empty()) {
                cards.push_back({card.profile, person.name.text(), person.idNumber.text(),
                                 card.number.text(), citizen.story});
            }
        }
        if (cards.size() == before) {
            cards.push_back({{}, person.name.text(), person.idNumber.text(), {}, citizen.story});
        }
    }
    const domain::Names story{"空白卡，当场制卡用。", "空白卡，當場製卡用。",
                              "A blank, to make a card of at the counter."};
    for (const auto& blank : practiceBlanks(chips_.rules())) {
        cards.push_back({blank.id, "空白卡 " + blank.serial(), {}, {}, story});
    }
    return cards;
}

std::shared_ptr<VirtualCard> PracticeDrawer::take(const std::string& id) const {
    auto made = chips_.make(id);
    if (!made) {
        return nullptr;
    }
    std::error_code ignored;
    std::filesystem::create_directories(folder_, ignored); // saving tells if it could not
    const auto path = folder_ / (id + ".json");
    const auto keep = [path](const CardMemory& memory) { return saveState(path, memory); };
    if (auto kept = loadState(path)) {
        return std::make_shared<VirtualCard>(std::move(*kept), keep);
    }
    if (!saveState(path, *made)) {
        return nullptr;
    }
    return std::make_shared<VirtualCard>(std::move(*made), keep);
}

namespace {

/// What writes a PIN or a record to a chip: CHANGE/RELOAD PIN, UNBLOCK, UPDATE RECORD.
constexpr std::array<std::uint8_t, 3> writing{0x5E, 0x24, 0xDC};

FaultPlan tearing() {
    FaultPlan plan;
    for (const auto instruction : writing) {
        plan.atInstruction.emplace(instruction, FaultKind::TearNew);
    }
    return plan;
}

} // namespace

std::string PracticeDrawer::inserted() const {
    return pulled() ? std::string() : inserted_;
}

bool PracticeDrawer::pulled() const {
    const auto snapshot = readers_->snapshot();
    const bool lies = std::ranges::any_of(snapshot.readers, [](const cardio::ReaderState& reader) {
        return reader.presence != cardio::CardPresence::Empty;
    });
    return !inserted_.empty() && !lies && !snapshot.readers.empty();
}

bool PracticeDrawer::putBack() {
    return pulled() && insert(inserted_);
}

bool PracticeDrawer::insert(const std::string& id) {
    auto card = take(id);
    if (!card) {
        return false;
    }
    if (pulled()) {
        tear_ = false;
    }
    inserted_ = id;
    return readers_->insert(practiceReader, std::move(card), tear_ ? tearing() : FaultPlan());
}

void PracticeDrawer::remove() {
    inserted_.clear();
    readers_->remove(practiceReader);
}

} // namespace guitai::app
