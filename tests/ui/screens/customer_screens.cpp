// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/customer_screens.h"

#include "tests/ui/samples.h"
#include "ui/display/customer_display.h"

namespace guitai::ui {

using procedure::PinSlot;
using procedure::StepKind;

void showCustomerStates(CustomerDisplay& display, const views::Languages& languages,
                        const std::function<void(const char*)>& take) {
    display.resize(1024, 768);
    display.setOutlet(QStringLiteral("岳阳楼营业部"), true);
    display.setClerk(QStringLiteral("李四"));
    display.show();
    const auto customer = [&](const procedure::State& state, const char* name) {
        display.showState(state, samples::fileFor(state.procedure));
        take(name);
    };
    display.showIdle();
    take("customer-idle");
    customer(samples::at(StepKind::Papers), "customer-papers");
    customer(samples::at(StepKind::Confirm, domain::Procedure::Activate), "customer-confirm");
    customer(samples::asking(StepKind::Confirm, domain::Procedure::Replace),
             "customer-confirm-replace");
    const auto prompting = samples::prompting(PinSlot::Old, 1);
    customer(prompting, "customer-before-entry");
    display.beginEntry(*prompting.prompt, [](const SecretPin&) {});
    take("customer-entry");
    display.endEntry();
    customer(samples::ended(procedure::Ending::Done), "customer-done");
    display.setSecondLanguage(&languages, views::Language::En);
    display.setLargeType(true);
    customer(samples::at(StepKind::Confirm, domain::Procedure::Activate), "customer-confirm-large");
    display.beginEntry(*prompting.prompt, [](const SecretPin&) {});
    take("customer-entry-large");
    display.endEntry();
    display.hide();
}

} // namespace guitai::ui
