// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/bench_store.h"
#include "tests/bench/made_up_people.h"

#include <cstddef>

namespace guitai::bench {

/// A store that is filled by somebody who works there; its clock says which day is the last.
struct Filled {
    store::Store& store;
    const store::SignedIn& who;
    FixedClock& clock;
};

/// Enrols them, and does so many acts on them, each on all of them by turns: the rows that the
/// embedded registry and the procedures write, in queue, journal and trail, too. Up to the last day
/// every day is closed; of the last day some acts wait and some work is open.
void fill(const Filled& filled, const MadeUpPeople& people, std::size_t acts);
void fill(BenchStore& place, const MadeUpPeople& people, std::size_t acts);

} // namespace guitai::bench
