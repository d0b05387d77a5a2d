// SPDX-License-Identifier: Apache-2.0
#include "models/views/vocabulary_text.h"
#include "tests/ui/samples.h"
#include "ui/pages/card_button.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/open_work_panel.h"
#include "ui/pages/tile_grid.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tile.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::ui;

class HolderPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HolderPage> page_;

    void open() {
        const auto file = samples::holder();
        page_->showHolder(file, samples::rules(), samples::now());
        page_->showOffers(samples::offers(file));
    }

    void key(Qt::Key key) {
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : page_.get(), key);
    }

    /// What is said of the newest card with that financial PIN.
    QString toldOf(const domain::Credential& pin) {
        auto file = samples::holder();
        file.cards.back().pins[domain::CredentialKind::Financial] = pin;
        page_->showHolder(file, samples::rules(), samples::now());
        return page_->findChildren<CardButton*>().constFirst()->accessibleName();
    }

private Q_SLOTS:

    void init() {
        page_ = std::make_unique<HolderPage>();
        page_->resize(1160, 720);
        page_->show();
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
        page_->focusStart();
    }

    void cleanup() { page_.reset(); }

    void aLongNameIsMaskedAndTakesNoMoreRoom() {
        open();
        const auto usual = page_->minimumSizeHint().width();
        auto file = samples::holder();
        file.holder.name = *PersonName::parse("𫍯卜杜拉·艾合买提·买买提䶮𫍯㛃·练习");
        page_->showHolder(file, samples::rules(), samples::now());
        const auto labels = page_->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text() == QStringLiteral("𫍯") + QString(18, QLatin1Char('*'));
        }));
        QVERIFY2(page_->minimumSizeHint().width() <= usual,
                 qPrintable(QString::number(page_->minimumSizeHint().width() - usual)));
    }

    void aPinThatItsBankHasUnlockedSinceIsNotCalledLocked() {
        const auto today = chinaDate(samples::now());
        const auto before = Date(std::chrono::sys_days(today) - std::chrono::days(1));
        const auto name = views::textOf(domain::CredentialKind::Financial);
        const auto locked = toldOf({.initial = false, .wrong = 3, .lockedOn = today});
        QVERIFY2(locked.contains(name + QLatin1String(": locked")), qPrintable(locked));
        const auto free = toldOf({.initial = false, .wrong = 3, .lockedOn = before});
        QVERIFY2(free.contains(name + QLatin1String(": ok (3 of 3)")), qPrintable(free));
    }

    void everyProcedureIsATile() {
        open();
        QCOMPARE(page_->tiles()->tiles().size(), samples::offers(samples::holder()).size());
    }

    void possibleOnesComeFirstAndWhatBelongsTogetherStandsTogether() {
        open();
        const auto& tiles = page_->tiles()->tiles();
        const auto possible = [](const Tile* tile) { return tile->content().possible; };
        QVERIFY(std::ranges::is_partitioned(tiles, possible));
        int key = 0;
        for (const auto* tile : tiles) {
            if (possible(tile)) {
                QCOMPARE(tile->content().key, ++key);
            }
        }
        std::vector<QString> names;
        for (const auto* tile : tiles) {
            names.push_back(tile->content().name);
        }
        const auto at = [&names](domain::Procedure procedure) {
            return std::ranges::find(names, views::textOf(procedure)) - names.begin();
        };
        QCOMPARE(at(domain::Procedure::ResetPin), at(domain::Procedure::ChangePin) + 1);
        QVERIFY(at(domain::Procedure::ReportLoss) > at(domain::Procedure::ResetPin));
        QVERIFY(at(domain::Procedure::Replace) > at(domain::Procedure::ReportLoss));
    }

    void arrowsReachEveryTileAndBringItIntoSight() {
        open();
        page_->resize(1160, 420);
        const auto& tiles = page_->tiles()->tiles();
        QTRY_VERIFY(tiles.back()->visibleRegion().isEmpty()); // below the edge
        for (std::size_t i = 1; i < tiles.size(); ++i) {
            key(Qt::Key_Right);
            QCOMPARE(QApplication::focusWidget(), tiles.at(i));
        }
        QVERIFY(!tiles.back()->visibleRegion().isEmpty());
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            key(Qt::Key_Up);
        }
        QVERIFY(tiles.front()->y() == qobject_cast<Tile*>(QApplication::focusWidget())->y());
        const int row = tiles.front()->y();
        key(Qt::Key_Down);
        QVERIFY(qobject_cast<Tile*>(QApplication::focusWidget())->y() > row);
    }

    void whatIsNotPossibleSaysWhyAndStartsNothing() {
        open();
        QSignalSpy begun(page_.get(), &HolderPage::begun);
        int impossible = 0;
        for (auto* tile : page_->tiles()->tiles()) {
            if (tile->content().possible) {
                continue;
            }
            ++impossible;
            QVERIFY(!tile->content().line.isEmpty());
            QVERIFY(tile->isEnabled());
            QVERIFY(tile->accessibleDescription().contains(tile->content().rule));
            QTest::mouseClick(tile, Qt::LeftButton);
        }
        QVERIFY(impossible > 0);
        QCOMPARE(begun.count(), 0);
        QVERIFY(!page_->findChild<Banner*>()->isHidden());
    }

    void aNumberKeyStartsItsProcedure() {
        open();
        QSignalSpy begun(page_.get(), &HolderPage::begun);
        key(Qt::Key_1);
        QCOMPARE(begun.count(), 1);
        QVERIFY(begun.first().first().value<procedure::Offer>().possible());
    }

    void enterStartsTheTileWithTheFocus() {
        open();
        QSignalSpy begun(page_.get(), &HolderPage::begun);
        key(Qt::Key_Return);
        QCOMPARE(begun.count(), 1);
    }

    void aNumberTypedOnTheStartPageIsASearch() {
        QSignalSpy find(page_.get(), &HolderPage::findRequested);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A12345674"));
        key(Qt::Key_Return);
        QCOMPARE(find.count(), 1);
        QCOMPARE(find.first().first().toString(), QStringLiteral("A12345674"));
        QCOMPARE(find.first().at(1).value<domain::Purpose>(), domain::Purpose::HolderAsks);
    }

    void candidatesAreChosenByDigit() {
        std::optional<domain::HolderId> chosen;
        connect(page_.get(), &HolderPage::chosen, this,
                [&chosen](const domain::HolderFile& file) { chosen = file.id; });
        const auto files = samples::namesakes();
        page_->showCandidates(files);
        key(Qt::Key_2);
        QVERIFY(chosen == files.at(1).id);
    }

    void aNumberThatNobodyHasIsSaidAndCanBeTypedAgain() {
        page_->showNotFound(QStringLiteral("123"));
        QVERIFY(!page_->findChild<Banner*>()->isHidden());
        QVERIFY(page_->search()->hasFocus());
    }

    void openWorkIsTakenUpWithEnter() {
        QSignalSpy resumed(page_->openWork(), &OpenWorkPanel::resumed);
        page_->openWork()->show(samples::openRuns());
        page_->focusStart();
        key(Qt::Key_Return);
        QCOMPARE(resumed.count(), 1);
        QCOMPARE(resumed.first().first().value<Uuid>(), samples::openRuns().front().run);
    }

    void theWholeIdentityNumberIsNotShown() {
        open();
        const auto whole = QString::fromStdString(samples::holder().holder.idNumber.text());
        for (const auto* label : page_->findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(whole));
        }
    }

    void theNextCustomerFindsNothingOfTheLast() {
        open();
        page_->showNothing();
        QVERIFY(page_->tiles()->tiles().empty());
        QVERIFY(!page_->card().has_value());
        QVERIFY(page_->search()->hasFocus());
    }
};

QTEST_MAIN(HolderPageTest)
#include "holder_page_test.moc"
