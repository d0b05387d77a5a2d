// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/trainer_screens.h"

#include "models/views/trainer_text.h"
#include "tests/ui/trainer_samples.h"
#include "ui/lessons/case_panel.h"
#include "ui/lessons/class_part.h"
#include "ui/lessons/draft_form.h"
#include "ui/lessons/trainer_page.h"

namespace guitai::ui {

void showTrainer(QWidget& window, const std::function<void(QWidget*)>& show,
                 const std::function<void(const char*)>& take) {
    static samples::Files files;
    auto* page = new TrainerPage(files, &window);
    show(page);
    page->focusStart();
    take("trainer-start");
    page->cases()->showCase(samples::ruleCase(), samples::citizens());
    take("trainer-case");
    page->draft()->showDraft(samples::draft(), samples::points());
    take("trainer-draft");
    page->tell([] {
        return Notice{
            .tone = Tone::Attention,
            .what = views::textOf(trainer::CaseRefused{trainer::CaseFault::NoWindowWork, {}})};
    });
    take("trainer-refused");
    page->choose(TrainerPage::Part::Class);
    take("trainer-class-start");
    page->results()->showClass(samples::classResults());
    take("trainer-class");
}

} // namespace guitai::ui
