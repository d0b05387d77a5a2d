// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/paper_samples.h"

#include "tests/ui/samples.h"

namespace guitai::ui::samples {

using domain::Procedure;
using procedure::Ending;

namespace {

procedure::EarlierActs made() {
    const auto when = [](int days) { return now() - std::chrono::days(days); };
    procedure::EarlierActs acts{.file = holder()};
    acts.acts = {{.at = when(0),
                  .run = Uuid::v7(when(0)),
                  .procedure = Procedure::Replace,
                  .ending = Ending::Done,
                  .voucher = "YY-0301-20261124-0018",
                  .copies = 2,
                  .papers = true},
                 {.at = when(90),
                  .run = Uuid::v7(when(90)),
                  .procedure = Procedure::Activate,
                  .ending = Ending::Done,
                  .voucher = "YY-0301-20260826-0003",
                  .copies = 1},
                 {.at = when(200),
                  .applied = domain::AppliedOperation{
                      .operation = Uuid::v7(when(200)),
                      .at = when(200),
                      .events = {domain::ActRecorded{.procedure = Procedure::IssueLossNotice}}}}};
    return acts;
}

} // namespace

procedure::EarlierActs earlierActs() {
    static const auto acts = made(); // ids are new each time
    return acts;
}

} // namespace guitai::ui::samples
