// SPDX-License-Identifier: Apache-2.0
// The queue page by keyboard: a row is chosen, and something is done about it.
#include "models/views/queue_model.h"
#include "models/views/queue_text.h"
#include "tests/ui/queue_samples.h"
#include "tests/ui/samples.h"
#include "ui/pages/queue_item_panel.h"
#include "ui/pages/queue_page.h"
#include "ui/widgets/key_button.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;
using procedure::ChoiceBar;
using procedure::QueueChoice;
using procedure::WithdrawReason;
using store::QueueState;

class QueuePageTest : public QObject {
    Q_OBJECT

    views::QueueModel model_;
    std::unique_ptr<QueuePage> page_;
    std::map<Uuid, procedure::ShownItem> known_; ///< what is answered of which operation

    [[nodiscard]] QTableView* table() const { return page_->findChild<QTableView*>(); }

    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page_->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    [[nodiscard]] KeyButton* button(const QString& word) const {
        for (auto* each : page_->findChildren<KeyButton*>()) {
            if (each->isVisible() && each->text() == word) {
                return each;
            }
        }
        return nullptr;
    }

    /// Goes down the table until that act is chosen.
    void choose(const procedure::ShownItem& shown) {
        known_[shown.item.operation] = shown;
        page_->clear();
        page_->focusStart();
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < model_.rowCount(); ++row) {
            if (page_->panel()->shown() &&
                page_->panel()->shown()->item.operation == shown.item.operation) {
                return;
            }
            QTest::keyClick(table(), Qt::Key_Down);
        }
        QFAIL("it is not in the queue");
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

private Q_SLOTS:
    void init();
    void rowThatIsChosenIsShownWithItsChoices();
    void everyChoiceThatIsNotPossibleSaysWhy();
    void withdrawalAsksForAReasonAndSaysWhatItMeans();
    void remarkWithANumberIsNotTaken();
    void escapeKeepsIt();
    void holderIsMaskedUntilAskedFor();
    void callIsNotedByADigit();
    void digitsOfChoicesAskTheirQuestions();
    void queueLoadedAnewKeepsTheRow();
    void theVoucherIsAskedForByTheLastDigit();
    void nothingIsLeftOfWhoeverHasGone();
};

void QueuePageTest::init() {
    known_.clear();
    page_ = std::make_unique<QueuePage>(model_);
    connect(page_.get(), &QueuePage::chosen, this, [this](const Uuid& operation) {
        if (const auto shown = known_.find(operation); shown != known_.end()) {
            page_->showItem(shown->second);
        }
    });
    model_.set(samples::queue());
    page_->resize(1100, 700);
    page_->show();
    page_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
}

void QueuePageTest::rowThatIsChosenIsShownWithItsChoices() {
    QVERIFY(!page_->panel()->isVisible());
    const auto shown = samples::refusedAndTold();
    choose(shown);
    QVERIFY(page_->panel()->isVisible());
    QTRY_VERIFY(says(QStringLiteral("P8")));
    QTRY_VERIFY(says(QStringLiteral("张*")));
    QVERIFY(!says(QStringLiteral("张三")));
    QTRY_VERIFY(says(QStringLiteral("told on 2026-11-24 14:00 by 李四")));
    QTRY_VERIFY(says(QStringLiteral("¥20.00")));
    // Another row: what was shown goes at once.
    press(Qt::Key_Up);
    QVERIFY(!page_->panel()->shown());
}

void QueuePageTest::everyChoiceThatIsNotPossibleSaysWhy() {
    for (const auto& [state, name] : domain::Words<QueueState>::all) {
        if (state == QueueState::Withdrawn) {
            continue; // the samples have none
        }
        const auto shown = samples::queued(state);
        choose(shown);
        for (const auto& [choice, bar] : shown.choices) {
            auto* key = button(views::textOf(choice, state));
            QVERIFY(key != nullptr);
            QCOMPARE(key->isEnabled(), !bar);
            const auto words = bar ? views::textOf(*bar) : views::explanationOf(choice, shown);
            QVERIFY(!words.isEmpty());
            QTRY_VERIFY(says(words));
            QCOMPARE(key->accessibleDescription(), words);
        }
    }
}

void QueuePageTest::withdrawalAsksForAReasonAndSaysWhatItMeans() {
    const auto shown = samples::refusedAndTold();
    choose(shown);
    std::vector<std::string> given;
    connect(page_->panel(), &QueueItemPanel::withdrawn, this,
            [&](const Uuid& operation, WithdrawReason why, const std::string& remark) {
                QCOMPARE(operation, shown.item.operation);
                given = {std::string(domain::nameOf(why)), remark};
            });
    press(Qt::Key_1);
    QTRY_VERIFY(says(views::withdrawQuestion(shown)));
    QVERIFY(views::withdrawQuestion(shown).contains(QStringLiteral("¥20.00")));
    press(Qt::Key_Return); // no reason yet
    QVERIFY(given.empty());
    press(Qt::Key_3);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("at window 4"));
    press(Qt::Key_Return);
    QCOMPARE(given, (std::vector<std::string>{"done-elsewhere", "at window 4"}));
    given.clear();
    press(Qt::Key_Return); // it was given once
    QVERIFY(given.empty());
}

void QueuePageTest::remarkWithANumberIsNotTaken() {
    choose(samples::refusedAndTold());
    QSignalSpy withdrawn(page_->panel(), &QueueItemPanel::withdrawn);
    press(Qt::Key_1);
    press(Qt::Key_2);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("430602198001010019"));
    press(Qt::Key_Return);
    QCOMPARE(withdrawn.count(), 0);
    QTRY_VERIFY(says(views::textOf(ChoiceBar::RemarkUnfit)));
}

void QueuePageTest::escapeKeepsIt() {
    choose(samples::queued(QueueState::Waiting));
    QSignalSpy withdrawn(page_->panel(), &QueueItemPanel::withdrawn);
    press(Qt::Key_1);
    press(Qt::Key_2);
    press(Qt::Key_Escape);
    QCOMPARE(withdrawn.count(), 0);
    QVERIFY(button(QStringLiteral("Send it now")) != nullptr);
    press(Qt::Key_1);
    press(Qt::Key_2);
    button(QStringLiteral("Keep it"))->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(withdrawn.count(), 0);
    QVERIFY(button(QStringLiteral("Send it now")) != nullptr);
    press(Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
}

void QueuePageTest::holderIsMaskedUntilAskedFor() {
    const auto shown = samples::queued(QueueState::Conflict);
    choose(shown);
    QSignalSpy asked(page_->panel(), &QueueItemPanel::callWanted);
    QSignalSpy whole(page_->panel(), &QueueItemPanel::wholeWanted);
    press(Qt::Key_3);
    QCOMPARE(asked.count(), 1);
    QSignalSpy called(page_->panel(), &QueueItemPanel::called);
    for (const auto early : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        press(early); // it is not known yet whom to call
    }
    QCOMPARE(whole.count() + called.count(), 0);
    page_->panel()->showContact(shown.item.operation, samples::contact(), false);
    QTRY_VERIFY(says(QStringLiteral("139****0000")));
    QVERIFY(!says(QStringLiteral("13900000000")));
    press(Qt::Key_1);
    QCOMPARE(whole.count(), 1);
    QVERIFY(!says(QStringLiteral("13900000000")));
    page_->panel()->showContact(shown.item.operation, samples::contact(), true);
    QTRY_VERIFY(says(QStringLiteral("13900000000")) && says(QStringLiteral("张三")));
    press(Qt::Key_Escape);
    QVERIFY(!says(QStringLiteral("13900000000")));
}

void QueuePageTest::callIsNotedByADigit() {
    const auto shown = samples::queued(QueueState::Conflict);
    choose(shown);
    QSignalSpy called(page_->panel(), &QueueItemPanel::called);
    press(Qt::Key_3);
    page_->panel()->showContact(shown.item.operation, samples::contact(), false);
    press(Qt::Key_3);
    press(Qt::Key_3);
    QCOMPARE(called.count(), 1);
    QCOMPARE(called[0][1].toBool(), false);
    page_->tellDone(QueueChoice::Call);
    press(Qt::Key_3);
    page_->panel()->showContact(shown.item.operation, samples::contact(), false);
    press(Qt::Key_2);
    QCOMPARE(called.count(), 2);
    QCOMPARE(called[1][1].toBool(), true);
    page_->tellDone(QueueChoice::Call);
    QVERIFY(table()->hasFocus());
    QTRY_VERIFY(says(views::doneText(QueueChoice::Call)));
}

void QueuePageTest::theVoucherIsAskedForByTheLastDigit() {
    const auto shown = samples::refusedAndTold();
    choose(shown);
    QSignalSpy wanted(page_->panel(), &QueueItemPanel::papersWanted);
    press(Qt::Key_5);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().first().value<Uuid>() == shown.item.operation);
    page_->tellNoPapers({store::StoreFault::NotThere, {}, 0, {}});
    QTRY_VERIFY(says(QStringLiteral("left no voucher")));
}

void QueuePageTest::digitsOfChoicesAskTheirQuestions() {
    QSignalSpy redo(page_->panel(), &QueueItemPanel::redoWanted);
    QSignalSpy send(page_->panel(), &QueueItemPanel::sendWanted);
    choose(samples::queued(QueueState::InDoubt));
    press(Qt::Key_2); // not possible: nothing happens
    QCOMPARE(redo.count(), 0);
    press(Qt::Key_4);
    QCOMPARE(send.count(), 1);
    choose(samples::queued(QueueState::Refused));
    press(Qt::Key_4);
    QCOMPARE(send.count(), 1);
    press(Qt::Key_2);
    QCOMPARE(redo.count(), 1);
    page_->tellRefused({.bar = ChoiceBar::OtherWork});
    QTRY_VERIFY(says(views::textOf(ChoiceBar::OtherWork)));
}

void QueuePageTest::queueLoadedAnewKeepsTheRow() {
    auto shown = samples::queued(QueueState::InDoubt);
    choose(shown);
    auto items = samples::queue();
    items.erase(items.begin() + 1);
    items.push_back(items.back());
    items.back().operation = Uuid::v7(samples::now());
    shown.item.state = QueueState::Sending;
    known_[shown.item.operation] = shown;
    model_.set(items);
    QVERIFY(page_->panel()->shown().has_value());
    QCOMPARE(page_->panel()->shown()->item.operation, shown.item.operation);
    QCOMPARE(page_->panel()->shown()->item.state, QueueState::Sending);
    QCOMPARE(model_.item(table()->currentIndex().row()).operation, shown.item.operation);
    model_.set({});
    QVERIFY(!page_->panel()->shown());
    QVERIFY(!page_->panel()->isVisible());
}

void QueuePageTest::nothingIsLeftOfWhoeverHasGone() {
    const auto shown = samples::queued(QueueState::Conflict);
    choose(shown);
    press(Qt::Key_3);
    page_->panel()->showContact(shown.item.operation, samples::contact(), true);
    page_->clear();
    QVERIFY(!page_->panel()->shown());
    QVERIFY(!says(QStringLiteral("13900000000")));
    // An answer that was still out is dropped.
    page_->showItem(shown);
    page_->panel()->showContact(shown.item.operation, samples::contact(), true);
    QVERIFY(!page_->panel()->isVisible());
}

QTEST_MAIN(QueuePageTest)
#include "queue_page_test.moc"
