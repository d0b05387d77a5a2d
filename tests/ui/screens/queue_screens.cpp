// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/queue_screens.h"

#include "tests/ui/queue_samples.h"
#include "ui/pages/queue_item_panel.h"
#include "ui/pages/queue_page.h"

#include <QAbstractItemModel>
#include <QTableView>
#include <QTest>

namespace guitai::ui {

namespace {

/// With the row of that act chosen.
void choose(QueuePage& page, const procedure::ShownItem& shown) {
    auto* table = page.findChild<QTableView*>();
    page.clear();
    const auto connection =
        QObject::connect(&page, &QueuePage::chosen, &page, [&](const Uuid& operation) {
            if (operation == shown.item.operation) {
                page.showItem(shown);
            }
        });
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        if (page.panel()->shown()) {
            break;
        }
    }
    QObject::disconnect(connection);
}

} // namespace

void showQueueStates(QueuePage& page, const std::function<void(const char*)>& take) {
    using store::QueueState;
    choose(page, samples::queued(QueueState::Waiting));
    take("queue-waiting");
    choose(page, samples::queued(QueueState::InDoubt));
    take("queue-in-doubt");
    choose(page, samples::queued(QueueState::Conflict, true));
    take("queue-conflict-report");
    const auto refused = samples::refusedAndTold();
    choose(page, refused);
    take("queue-refused");
    QTest::keyClick(&page, Qt::Key_1);
    take("queue-withdraw");
    QTest::keyClick(&page, Qt::Key_Escape);
    QTest::keyClick(&page, Qt::Key_3);
    page.panel()->showContact(refused.item.operation, samples::contact(), false);
    take("queue-call");
    page.panel()->showContact(refused.item.operation, samples::contact(), true);
    take("queue-call-whole");
    page.tellDone(procedure::QueueChoice::Call);
    take("queue-told");
    page.tellRefused({.bar = procedure::ChoiceBar::OtherWork});
    take("queue-not-redone");
    page.clear();
}

} // namespace guitai::ui
