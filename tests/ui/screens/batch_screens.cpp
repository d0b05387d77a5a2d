// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/batch_screens.h"

#include "tests/ui/batch_samples.h"
#include "ui/pages/factory_panel.h"
#include "ui/pages/fees_panel.h"
#include "ui/pages/file_panel.h"
#include "ui/pages/holder_lists_panel.h"
#include "ui/pages/stock_panel.h"

#include <QCheckBox>

namespace guitai::ui {

using office::Part;

namespace {

using Take = std::function<void(const char* name)>;

void emptyStates(BatchPage& page, const Take& take) {
    page.clear();
    page.choose(Part::Stock);
    take("batches-stock-empty");
    page.choose(Part::Batches);
    take("batches-none");
    page.choose(Part::Lists);
    take("batches-nobody-to-tell");
    page.choose(Part::Fees);
    page.fees()->setToday(*parseDate("2026-11-22"));
    take("batches-no-fees");
    page.choose(Part::Files);
    take("batches-file-start");
}

void fileStates(BatchPage& page, const Take& take) {
    auto* files = page.files();
    page.choose(Part::Files);
    files->choose(QStringLiteral("/home/counter/岳阳楼中学-2026.csv"));
    files->advance(samples::lookedAt(), 6, 6);
    files->showLooked(true);
    take("batches-file-looked");
    files->take();
    const auto all = samples::reported();
    files->advance({all.begin(), all.begin() + 4}, 4, 11);
    take("batches-file-under-way");
    files->advance({all.begin() + 4, all.end()}, 10, 11);
    files->showFinished(true);
    take("batches-file-stopped");
    files->onlyFailed()->setChecked(true);
    take("batches-file-only-failed");
    files->onlyFailed()->setChecked(false);
}

} // namespace

void showBatchStates(BatchPage& page, const Take& take) {
    emptyStates(page, take);
    page.choose(Part::Stock);
    page.stock()->showStock(samples::stock());
    take("batches-stock");
    page.choose(Part::Batches);
    page.factory()->showBatches(samples::batchList());
    take("batches-list");
    page.factory()->showProgress(7, 20);
    take("batches-sending");
    page.factory()->showSent(samples::sentBatch());
    page.tell(Part::Batches, [] { return BatchPage::noticeOf(samples::sentBatch()); });
    take("batches-sent");
    page.tellFailure(Part::Batches, batches::FileFault::AlreadyThere);
    take("batches-already-there");
    page.choose(Part::Lists);
    page.lists()->showList(office::Listing::ToTell, samples::holderList());
    take("batches-to-tell");
    page.lists()->showList(office::Listing::Uncollected, samples::holderList());
    take("batches-uncollected");
    page.choose(Part::Fees);
    page.fees()->showFees(samples::tiedFees());
    take("batches-fees");
    page.fees()->showFees(samples::untiedFees());
    take("batches-fees-differ");
    fileStates(page, take);
    page.tellFailure(Part::Files,
                     batches::TableError{batches::TableFault::ColumnMissing, 1, 0, "id_number"});
    take("batches-file-refused");
    page.setAllowed(false);
    take("batches-not-allowed");
    page.setAllowed(true);
    page.clear();
}

} // namespace guitai::ui
