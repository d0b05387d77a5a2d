// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/outlet/decide.h"

/// The decisions one by one, and what they share. Inside the outlet only.
namespace guitai::outlet::parts {

[[nodiscard]] Decided decide(const Outlet& outlet, const ReceiveBlanks& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const TakeBlank& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const MarkUsed& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const MarkVoid& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const ReturnBlank& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const WriteOff& asked, Date today);

[[nodiscard]] Decided decide(const Outlet& outlet, const OpenBatch& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const SendBatch& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const NoteMade& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const NoteFailed& asked, Date today);

[[nodiscard]] Decided decide(const Outlet& outlet, const StockCard& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const TakeOutCard& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const UndoCard& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const TellHolder& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const TakeFee& asked, Date today);
[[nodiscard]] Decided decide(const Outlet& outlet, const GiveFeeBack& asked, Date today);

template <class Map>
[[nodiscard]] auto find(Map& map, const typename std::remove_const_t<Map>::key_type& key)
    -> decltype(&map.begin()->second) {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

[[nodiscard]] inline std::unexpected<OutletRefusal> refused(OutletFault fault,
                                                            std::string about = {}) {
    return std::unexpected(OutletRefusal{fault, std::move(about)});
}

} // namespace guitai::outlet::parts
