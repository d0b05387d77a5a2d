// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/base/uuid.h"
#include "models/domain/vocabulary.h"

#include <string>

namespace guitai::store {

/// What was done about a queued operation besides sending it.
enum class QueueNoteKind {
    Told,       ///< its holder was told what has become of it
    NotReached, ///< was called, and did not answer
    Withdrawn,  ///< detail: why
    Redone,     ///< detail: id of the run that it was begun anew as
};

struct QueueNote {
    QueueNoteKind kind{};
    std::string detail{}; ///< a word, or an id; no secrets
    std::string who{};    ///< operator id
    Timestamp at{};

    bool operator==(const QueueNote&) const = default;
};

} // namespace guitai::store

template <>
struct guitai::domain::Words<guitai::store::QueueNoteKind> {
    static constexpr WordList<guitai::store::QueueNoteKind, 4> all{{
        {guitai::store::QueueNoteKind::Told, "told"},
        {guitai::store::QueueNoteKind::NotReached, "not-reached"},
        {guitai::store::QueueNoteKind::Withdrawn, "withdrawn"},
        {guitai::store::QueueNoteKind::Redone, "redone"},
    }};
};
