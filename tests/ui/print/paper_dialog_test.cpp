// SPDX-License-Identifier: Apache-2.0
#include "models/views/language.h"
#include "tests/ui/print/pdf_text.h"
#include "tests/ui/samples.h"
#include "ui/print/paper_dialog.h"
#include "ui/print/paper_view.h"
#include "ui/print/voucher_data.h"

#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace guitai;
using namespace guitai::ui;
using Copies = PaperDialog::Copies;

namespace {

constexpr int patience = 60'000;

Printable voucher() {
    return printableOf(voucherOf(samples::done(domain::Procedure::Replace), samples::holder(),
                                 samples::rules(), {.outlet = QStringLiteral("岳阳楼支行营业部")}));
}

} // namespace

/// Two printers that print into files, and a trail that counts.
class PaperDialogTest final : public QObject {
    Q_OBJECT

    views::Languages languages_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Press> press_;
    std::vector<bool> noted_;
    bool recordable_ = true;
    std::thread::id printedOn_;

    [[nodiscard]] QString path(const char* name) const {
        return folder_->filePath(QString::fromLatin1(name));
    }

    Printers printers() {
        return {
            .names = [] { return QStringList{QStringLiteral("first"), QStringLiteral("second")}; },
            .usual = [] { return QStringLiteral("first"); },
            .open =
                [this](const QString& name) {
                    printedOn_ = std::this_thread::get_id();
                    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
                    printer->setOutputFormat(QPrinter::PdfFormat);
                    printer->setOutputFileName(folder_->filePath(name));
                    return printer;
                }};
    }

    NoteCopy note() {
        return [this](const Printable&, bool saved, const auto& then) {
            if (!recordable_) {
                then(std::nullopt);
                return;
            }
            noted_.push_back(saved);
            then(CopyNoted{int(noted_.size()), QStringLiteral("2026-11-23 10:01"),
                           QStringLiteral("赵六")});
        };
    }

    std::unique_ptr<PaperDialog> dialog(Copies copies) {
        auto dialog = std::make_unique<PaperDialog>(*press_, voucher(), copies, note());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy ready(dialog.get(), &PaperDialog::ready);
        dialog->show();
        return ready.wait(patience) ? std::move(dialog) : nullptr;
    }

    static bool print(PaperDialog& dialog) {
        QSignalSpy made(&dialog, &PaperDialog::made);
        dialog.print();
        return made.wait(patience);
    }

    static bool save(PaperDialog& dialog, const QString& path) {
        dialog.savePdf();
        auto* where = dialog.findChild<QFileDialog*>();
        QSignalSpy made(&dialog, &PaperDialog::made);
        Q_EMIT where->fileSelected(path);
        where->setAttribute(Qt::WA_DeleteOnClose, false);
        where->close();
        delete where;
        return made.count() == 1 || made.wait(patience);
    }

    static QString textOf(const QString& path) {
        return test::said(QStringLiteral("pdftotext"),
                          {QStringLiteral("-raw"), path, QStringLiteral("-")})
            .normalized(QString::NormalizationForm_KC)
            .remove(QLatin1Char(' '));
    }

private Q_SLOTS:

    void init() {
        languages_.use(views::Language::ZhCn);
        folder_ = std::make_unique<QTemporaryDir>();
        press_ = std::make_unique<Press>(printers(), PrinterMemory(path("printers.ini")));
        noted_.clear();
        recordable_ = true;
    }

    void cleanup() { press_.reset(); }

    void itIsNotModal() {
        const auto shown = dialog(Copies::First);
        QVERIFY(shown != nullptr);
        QVERIFY(!shown->isModal());
    }

    void theFirstCopyIsUnmarkedAndTheNextIsAReprint() {
        const auto shown = dialog(Copies::First);
        QVERIFY(print(*shown));
        QVERIFY(!textOf(path("first")).contains(QStringLiteral("补打")));
        QVERIFY(print(*shown));
        QVERIFY(textOf(path("first")).contains(QStringLiteral("补打")));
        QVERIFY(textOf(path("first")).contains(QStringLiteral("第2份")));
        QCOMPARE(noted_, (std::vector{false, false}));
    }

    void aReprintIsMarkedFromItsFirstCopyOn() {
        const auto shown = dialog(Copies::Reprint);
        QVERIFY(save(*shown, path("again.pdf")));
        QVERIFY(textOf(path("again.pdf")).contains(QStringLiteral("第1份")));
        QCOMPARE(noted_, std::vector{true});
    }

    void whatCannotBePutOnRecordIsNotMade() {
        recordable_ = false;
        const auto shown = dialog(Copies::First);
        QSignalSpy made(shown.get(), &PaperDialog::made);
        shown->print();
        QVERIFY(made.isEmpty());
        QVERIFY(!QFile::exists(path("first")));
        QVERIFY(noted_.empty());
    }

    void aFolderThatIsNotThereIsTold() {
        const auto shown = dialog(Copies::First);
        shown->savePdf();
        auto* where = shown->findChild<QFileDialog*>();
        QSignalSpy made(shown.get(), &PaperDialog::made);
        Q_EMIT where->fileSelected(path("none/such.pdf"));
        const auto told = [&] {
            for (const auto* label : shown->findChildren<QLabel*>()) {
                if (label->text().contains(QStringLiteral("such.pdf"))) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(QTest::qWaitFor(told, patience));
        QVERIFY(made.isEmpty());
        where->close();
    }

    /// Neither drawing nor printing is done where the window waits.
    void papersAreMadeOnAThreadOfTheirOwn() {
        const auto shown = dialog(Copies::First);
        QVERIFY(print(*shown));
        QVERIFY(printedOn_ != std::thread::id());
        QVERIFY(printedOn_ != std::this_thread::get_id());
    }

    void itGoesToThePrinterThatThisKindWentToLast() {
        {
            const auto shown = dialog(Copies::First);
            auto* choice = shown->findChild<QComboBox*>();
            QCOMPARE(choice->currentText(), QStringLiteral("first"));
            choice->setCurrentText(QStringLiteral("second"));
            QVERIFY(print(*shown));
            QVERIFY(QFile::exists(path("second")));
        }
        const auto later = dialog(Copies::First);
        QCOMPARE(later->findChild<QComboBox*>()->currentText(), QStringLiteral("second"));
    }

    void itsWordsFollowTheWindowsLanguage() {
        const auto shown = dialog(Copies::Reprint);
        const auto says = [&](const char* words) {
            const auto labels = shown->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) {
                return label->text() == QString::fromUtf8(words);
            });
        };
        QVERIFY(says("共 2 页"));
        languages_.use(views::Language::En);
        QTRY_VERIFY(says("2 pages"));
        QVERIFY(says("Every copy is marked as a reprint."));
    }

    void everyControlHasAName() {
        const auto shown = dialog(Copies::Reprint);
        int controls = 0;
        for (auto* widget : shown->findChildren<QWidget*>()) {
            const bool own = !widget->objectName().startsWith(QLatin1String("qt_"));
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !own ||
                !widget->isVisibleTo(shown.get())) {
                continue;
            }
            ++controls;
            auto* access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(access != nullptr && !access->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
        QVERIFY(controls >= 6); // pages, smaller, larger, printer, print, save, close
    }

    /// However long a paper is, only what is looked at takes room.
    void pagesOutOfSightAreNotKept() {
        auto paper = voucher();
        while (paper.pages.size() < 30) {
            paper.pages.push_back(paper.pages.front());
        }
        PaperView view(*press_, paper);
        QSignalSpy drawn(&view, &PaperView::drawn);
        view.resize(800, 600);
        view.show();
        const auto isDrawn = [&](std::size_t page) {
            return !view.pages()[page]->pixmap().isNull();
        };
        QVERIFY(QTest::qWaitFor([&] { return isDrawn(0); }, patience));
        QVERIFY(!isDrawn(29));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QVERIFY(QTest::qWaitFor([&] { return isDrawn(29); }, patience));
        QVERIFY(!isDrawn(0));
        QVERIFY(drawn.count() < 20);
    }

    void everyPageIsShownAndGrows() {
        const auto shown = dialog(Copies::First);
        auto* view = shown->view();
        QCOMPARE(view->pages().size(), 2UL);
        QVERIFY(
            QTest::qWaitFor([&] { return !view->pages().back()->pixmap().isNull(); }, patience));
        const int before = view->pages().front()->width();
        QSignalSpy drawn(view, &PaperView::drawn);
        QTest::keyClick(shown.get(), Qt::Key_Plus);
        QVERIFY(drawn.wait(patience));
        QVERIFY(view->pages().front()->width() > before);
        QCOMPARE(view->pages().front()->pixmap().deviceIndependentSize().toSize(),
                 view->pages().front()->size());
        for (int i = 0; i < 20; ++i) {
            view->zoomOut();
        }
        QCOMPARE(view->zoom(), PaperView::smallest);
    }
};

QTEST_MAIN(PaperDialogTest)
#include "paper_dialog_test.moc"
