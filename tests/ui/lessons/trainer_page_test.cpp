// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/trainer_samples.h"
#include "ui/lessons/case_panel.h"
#include "ui/lessons/class_part.h"
#include "ui/lessons/draft_form.h"
#include "ui/lessons/trainer_page.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace guitai;
using namespace guitai::ui;

/// The trainer's page by itself, with keys alone.
class TrainerPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterInTheFilesNameReadsIt();
    void onlyACitizenWhoFitsIsTaken();
    void aDraftIsSavedAsItIsEdited();
    void everyLanguageKeepsItsOwnWords();
    void aMissingTextIsNamedAndShown();
    void withoutADraftNothingIsSaved();
    void theClassIsSortedAndFiltered();
    void enterOnARowTellsWhatTheBestTryBrought();
    void anEmptyClassIsNotExported();
    void everyControlHasAName();
    void itFitsTheSmallestWindow();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(page_->focusWidget() == nullptr ? page_.get() : page_->focusWidget(), key,
                        with);
    }

    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = page_->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    samples::Files files_;
    std::unique_ptr<TrainerPage> page_;
};

void TrainerPageTest::init() {
    page_ = std::make_unique<TrainerPage>(files_);
    page_->resize(1100, 700);
    page_->show();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    page_->focusStart();
}

void TrainerPageTest::enterInTheFilesNameReadsIt() {
    QSignalSpy wanted(page_->cases(), &CasePanel::caseWanted);
    QVERIFY(page_->cases()->file()->hasFocus());
    press(Qt::Key_Return); // no name yet
    QTest::keyClicks(page_->cases()->file(), QStringLiteral(" a.json "));
    press(Qt::Key_Return);
    files_.ruleCase = QStringLiteral("b.json");
    press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("a.json"));
    QCOMPARE(wanted[1][0].toString(), QStringLiteral("b.json"));
}

void TrainerPageTest::onlyACitizenWhoFitsIsTaken() {
    QSignalSpy chosen(page_->cases(), &CasePanel::citizenChosen);
    page_->cases()->showCase(samples::ruleCase(), samples::citizens());
    QVERIFY(page_->cases()->citizens()->hasFocus());
    QCOMPARE(page_->cases()->citizens()->currentIndex().row(), 1); // the first who fits
    press(Qt::Key_Return);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
}

void TrainerPageTest::aDraftIsSavedAsItIsEdited() {
    QSignalSpy saved(page_->draft(), &DraftForm::saveWanted);
    QSignalSpy tried(page_->draft(), &DraftForm::tryWanted);
    page_->draft()->showDraft(samples::draft(), samples::points());
    QVERIFY(page_->draft()->title()->hasFocus());
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.count(), 1);
    const auto draft = saved[0][0].value<views::Draft>();
    QCOMPARE(draft.id, samples::draft().id);
    QCOMPARE(draft.story, samples::draft().story);
    QCOMPARE(draft.hints, samples::draft().hints);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(tried.count(), 1);
    QVERIFY(says(QStringLiteral("40 (A3)"))); // the points
}

void TrainerPageTest::everyLanguageKeepsItsOwnWords() {
    QSignalSpy saved(page_->draft(), &DraftForm::saveWanted);
    page_->draft()->showDraft(samples::draft(), samples::points());
    page_->draft()->language()->setCurrentIndex(2);
    page_->draft()->title()->setText(QStringLiteral("Mine"));
    page_->draft()->language()->setCurrentIndex(1);
    page_->draft()->title()->setText(QStringLiteral("我的"));
    page_->draft()->save();
    const auto title = saved[0][0].value<views::Draft>().title;
    QCOMPARE(title.en, std::string("Mine"));
    QCOMPARE(title.zhTw, std::string("我的"));
    QCOMPARE(title.zhCn, samples::draft().title.zhCn);
}

void TrainerPageTest::aMissingTextIsNamedAndShown() {
    QSignalSpy saved(page_->draft(), &DraftForm::saveWanted);
    page_->draft()->showDraft(samples::draft(), samples::points());
    page_->draft()->language()->setCurrentIndex(1);
    page_->draft()->title()->setText(QStringLiteral("  "));
    page_->draft()->language()->setCurrentIndex(0);
    page_->draft()->save();
    QCOMPARE(saved.count(), 0);
    QVERIFY(says(QStringLiteral("A text is missing in 繁體中文: Title.")));
    QCOMPARE(page_->draft()->language()->currentIndex(), 1);
    QVERIFY(page_->draft()->title()->hasFocus());
    page_->draft()->title()->setText(QStringLiteral("補換卡"));
    page_->draft()->id()->clear();
    page_->draft()->save();
    QVERIFY(says(QStringLiteral("needs an id")));
    QTest::keyClicks(page_->draft()->id(), QStringLiteral("own-A_1")); // no capital, no underscore
    QCOMPARE(page_->draft()->id()->text(), QStringLiteral("own-1"));
    page_->draft()->save();
    QCOMPARE(saved.count(), 1);
}

void TrainerPageTest::withoutADraftNothingIsSaved() {
    QSignalSpy saved(page_->draft(), &DraftForm::saveWanted);
    QSignalSpy tried(page_->draft(), &DraftForm::tryWanted);
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved.count() + tried.count(), 0);
}

void TrainerPageTest::theClassIsSortedAndFiltered() {
    press(Qt::Key_F3);
    QCOMPARE(page_->part(), TrainerPage::Part::Class);
    auto* results = page_->results();
    results->showClass(samples::classResults());
    auto* model = results->table()->model();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->rowCount(), 4);
    const auto best = [&](int row) {
        return model->index(row, views::ClassModel::Best).data().toInt();
    };
    results->table()->sortByColumn(views::ClassModel::Best, Qt::AscendingOrder);
    QCOMPARE(best(0), 20); // by number, not by letters
    QCOMPARE(best(3), 100);
    QCOMPARE(results->filter()->count(), 3);
    results->filter()->setCurrentIndex(
        results->filter()->findData(QStringLiteral("yueyang-collect")));
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(says(QStringLiteral("results.jsonl: line 4 is no result")));
    QVERIFY(says(QStringLiteral("results.jsonl cannot be read")));
}

void TrainerPageTest::enterOnARowTellsWhatTheBestTryBrought() {
    press(Qt::Key_F3);
    page_->results()->showClass(samples::classResults());
    auto* table = page_->results()->table();
    QVERIFY(table->hasFocus());
    table->sortByColumn(views::ClassModel::Best, Qt::AscendingOrder);
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Return);
    QVERIFY(says(QStringLiteral("20 of 100 points (hints have cost 5)")));
    QTRY_VERIFY(says(QStringLiteral("0 of 30")));
    press(Qt::Key_Down);
    QVERIFY(says(QStringLiteral("65 of 100 points")));
}

void TrainerPageTest::anEmptyClassIsNotExported() {
    QSignalSpy exported(page_->results(), &ClassPart::exportWanted);
    files_.table = QStringLiteral("table.csv");
    press(Qt::Key_F3);
    press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(exported.count(), 0);
    page_->results()->showClass(samples::classResults());
    press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(exported.count(), 1);
    QSignalSpy left(page_.get(), &TrainerPage::left);
    press(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TrainerPageTest::everyControlHasAName() {
    page_->cases()->showCase(samples::ruleCase(), samples::citizens());
    page_->draft()->showDraft(samples::draft(), samples::points());
    page_->results()->showClass(samples::classResults());
    int named = 0;
    for (const auto part : {TrainerPage::Part::Build, TrainerPage::Part::Class}) {
        page_->choose(part);
        for (auto* widget : page_->findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
                widget->focusProxy() != nullptr ||
                widget->objectName().startsWith(QStringLiteral("qt_"))) {
                continue;
            }
            auto* accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible != nullptr);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
            ++named;
        }
    }
    QVERIFY(named > 15);
}

void TrainerPageTest::itFitsTheSmallestWindow() {
    constexpr QSize room(920, 690); // of 1024 by 768, less the window's frame
    page_->cases()->showCase(samples::ruleCase(), samples::citizens());
    page_->draft()->showDraft(samples::draft(), samples::points());
    page_->results()->showClass(samples::classResults());
    for (const auto part : {TrainerPage::Part::Build, TrainerPage::Part::Class}) {
        page_->choose(part);
        const auto least = page_->minimumSizeHint();
        QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
                 qPrintable(QStringLiteral("%1 by %2").arg(least.width()).arg(least.height())));
    }
}

QTEST_MAIN(TrainerPageTest)
#include "trainer_page_test.moc"
