// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/keys/practice_keys.h"
#include "cardio/sscard/social_security_card.h"
#include "cardio/virtual/virtual_reader.h"
#include "tests/support/practice_chips.h"

#include <memory>
#include <utility>

namespace guitai::testing {

/// A virtual reader with a card in it, and a session with that card.
class CardInReader {
public:
    explicit CardInReader(virtualcard::CardMemory memory, virtualcard::FaultPlan plan = {})
        : card(std::make_shared<virtualcard::VirtualCard>(std::move(memory))) {
        provider.addReader("reader");
        provider.insert("reader", card, std::move(plan));
        session = provider.connect("reader").value();
    }

    explicit CardInReader(support::PracticeCard which, virtualcard::FaultPlan plan = {})
        : CardInReader(virtualcard::makePracticeCard(support::practiceProfile(which)).value(),
                       std::move(plan)) {}

    [[nodiscard]] std::expected<sscard::SocialSecurityCard, cardio::CardError> open() {
        return sscard::SocialSecurityCard::open(*session);
    }

    std::shared_ptr<virtualcard::VirtualCard> card;
    virtualcard::VirtualReaderProvider provider;
    std::unique_ptr<cardio::CardSession> session;
    keys::SoftwareKeys keys{keys::practiceKeys(), keys::Use::Practice};
};

[[nodiscard]] inline SecretPin pin(std::string_view published) {
    return SecretPin::fromPublished(published).value();
}

} // namespace guitai::testing
