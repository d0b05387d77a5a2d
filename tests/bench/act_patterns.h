// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"

#include <cstddef>
#include <string>
#include <vector>

namespace guitai::bench {

/// Who and what an act is about; what differs between two acts of a kind.
struct ActFacts {
    domain::HolderFile file;
    Uuid operation{};
    Timestamp at{};
    std::string clerk{};
    std::string voucher{};
};

/// What an act leaves behind. The runs are of one that has ended and of one that has not.
struct ActTexts {
    std::string procedure{};
    std::string payload{};
    std::string endedRun{};
    std::string openRun{};
    std::string events{};
    std::string outcome{};
    std::string file{};
};

/// Acts as the embedded registry and a procedure leave them, made over for other people: a million
/// of them are written sooner than they are decided.
class ActPatterns {
public:
    /// As many acts, one after the other, on a holder in a store of its own.
    explicit ActPatterns(std::size_t acts);

    /// The act that is that person's next after so many.
    [[nodiscard]] ActTexts texts(const ActFacts& facts, std::size_t before) const;

private:
    struct Pattern {
        ActFacts facts;
        ActTexts texts{};
    };

    std::vector<Pattern> patterns_{};
};

} // namespace guitai::bench
