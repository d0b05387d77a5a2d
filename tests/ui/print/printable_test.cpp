// SPDX-License-Identifier: Apache-2.0
// What all papers have in common: how they are kept, marked and remembered.
#include "models/views/format.h"
#include "models/views/language.h"
#include "tests/ui/day_samples.h"
#include "tests/ui/print/pdf_text.h"
#include "tests/ui/samples.h"
#include "ui/print/card_face.h"
#include "ui/print/day_report.h"
#include "ui/print/office_form.h"
#include "ui/print/practice_report.h"
#include "ui/print/printers.h"

#include <QTest>

using namespace guitai;
using namespace guitai::ui;
using test::asRead;
using test::PdfOf;
using views::Printed;

namespace {

VoucherPlace place() {
    return {.outlet = QStringLiteral("岳阳楼支行营业部"), .clerk = QStringLiteral("李四")};
}

Printable voucher() {
    return printableOf(voucherOf(samples::done(domain::Procedure::Replace), samples::holder(),
                                 samples::rules(), place()));
}

Printable form(Printed what, domain::Procedure procedure) {
    return printableOf(kindOf(what), officeFormOf(what, samples::done(procedure),
                                                  samples::fileFor(procedure), place()));
}

procedure::CardFace face() {
    using namespace std::chrono;
    return {.name = "张三",
            .idNumber = "430602199003071012",
            .cardNumber = "N00000016",
            .bank = domain::BankName::Icbc,
            .issued = 2026y / November / 22,
            .validUntil = 2036y / November / 22,
            .practice = true};
}

/// One of each.
std::vector<Printable> papers() {
    using domain::Procedure;
    return {voucher(),
            form(Printed::ApplicationForm, Procedure::Replace),
            form(Printed::LossNotice, Procedure::IssueLossNotice),
            form(Printed::ClearanceNotice, Procedure::IssueClearanceNotice),
            form(Printed::TransactionRecord, Procedure::PrintTransactions),
            form(Printed::Receipt, Procedure::Replace),
            printableOf(PaperKind::DayReport,
                        dayReportOf(samples::dayThatTiesOut(), place(), samples::now())),
            printableOf(PaperKind::PracticeReport,
                        practiceReportOf({.number = QStringLiteral("P-1")}, QString())),
            cardFacePaper(face(), QStringLiteral("V-1"))};
}

} // namespace

class PrintableTest final : public QObject {
    Q_OBJECT

    views::Languages languages_;

private Q_SLOTS:

    void init() { languages_.use(views::Language::ZhCn); }

    void everyPaperIsAPdfForKeeping() {
        for (const auto& paper : papers()) {
            const PdfOf pdf(paper);
            QVERIFY(pdf.written());
            QFile file(pdf.path());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(bytes.startsWith("%PDF-1.4"));
            QVERIFY2(bytes.contains("pdfaid:part=\"1\""), domain::nameOf(paper.kind).data());
            QVERIFY(bytes.contains("/GTS_PDFA1"));
            QVERIFY2(pdf.info().contains(QStringLiteral("Title:           ") + paper.title),
                     qPrintable(pdf.info()));
            const auto fonts = pdf.embedded();
            QVERIFY(!fonts.isEmpty());
            QVERIFY2(fonts.count(QStringLiteral("yes")) == fonts.size(),
                     qPrintable(paper.title + fonts.join(QLatin1Char(' '))));
        }
    }

    void everyKindHasItsOwnWord() {
        QStringList words;
        for (const auto& paper : papers()) {
            words << views::fromUtf8(domain::nameOf(paper.kind));
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void theSamePaperGivesTheSamePages() {
        for (const auto& paper : papers()) {
            const PdfOf first(paper);
            const PdfOf second(paper);
            QCOMPARE(first.pages(), second.pages());
            const auto drawn = [](const PdfOf& pdf) {
                const auto base = pdf.path() + QStringLiteral("-page");
                test::said(QStringLiteral("pdftoppm"),
                           {QStringLiteral("-singlefile"), QStringLiteral("-r"),
                            QStringLiteral("50"), QStringLiteral("-png"), pdf.path(), base});
                return QImage(base + QStringLiteral(".png"));
            };
            QVERIFY(!drawn(first).isNull());
            QCOMPARE(drawn(first), drawn(second));
        }
    }

    void aReprintSaysSoOnEveryPageWithItsCopy() {
        for (const auto& paper : papers()) {
            if (paper.kind == PaperKind::CardFace) {
                continue;
            }
            const auto again =
                reprintOf(paper, 3, QStringLiteral("2026-11-23 10:01"), QStringLiteral("赵六"));
            for (const auto& page : PdfOf(again).pages()) {
                QVERIFY2(page.contains(asRead("补打")), qPrintable(page));
                QVERIFY(page.contains(asRead("第3份")));
                QVERIFY(page.contains(QStringLiteral("2026-11-2310:01")));
                QVERIFY(page.contains(QStringLiteral("赵六")));
            }
            for (const auto& page : PdfOf(paper).pages()) {
                QVERIFY(!page.contains(asRead("补打")));
            }
        }
    }

    /// Whatever language the window speaks by then.
    void aPaperKeepsTheLanguageItWasMadeIn() {
        const auto paper = voucher();
        const auto before = PdfOf(paper).pages();
        languages_.use(views::Language::En);
        QCOMPARE(PdfOf(paper).pages(), before);
    }

    void aCardFaceHasTheSizeOfACard() {
        const PdfOf pdf(cardFacePaper(face(), QStringLiteral("V-1")));
        QVERIFY2(pdf.info().contains(QStringLiteral("243 x 153 pts")) ||
                     pdf.info().contains(QStringLiteral("242.64 x 153.12 pts")) ||
                     pdf.info().contains(QStringLiteral("242.646")),
                 qPrintable(pdf.info()));
        QVERIFY(pdf.pages().front().contains(QStringLiteral("430602199003071012")));
        QVERIFY(pdf.pages().front().contains(QStringLiteral("练习")));
    }

    void theTrailTellsPapersOfOneNumberApart() {
        QCOMPARE(voucher().subject(), voucher().number);
        const auto receipt = form(Printed::Receipt, domain::Procedure::Replace);
        QCOMPARE(receipt.subject(), receipt.number + QStringLiteral(" receipt"));
    }

    void eachKindRemembersItsPrinter() {
        const QTemporaryDir folder;
        const PrinterMemory memory(folder.filePath(QStringLiteral("printers.ini")));
        QVERIFY(memory.of(PaperKind::Voucher).isEmpty());
        memory.keep(PaperKind::Voucher, QStringLiteral("凭证打印机"));
        memory.keep(PaperKind::DayReport, QStringLiteral("A4"));
        const PrinterMemory later(folder.filePath(QStringLiteral("printers.ini")));
        QCOMPARE(later.of(PaperKind::Voucher), QStringLiteral("凭证打印机"));
        QCOMPARE(later.of(PaperKind::DayReport), QStringLiteral("A4"));
        QVERIFY(later.of(PaperKind::Receipt).isEmpty());
    }
};

QTEST_MAIN(PrintableTest)
#include "printable_test.moc"
