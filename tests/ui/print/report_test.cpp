// SPDX-License-Identifier: Apache-2.0
// The papers of tables: the day's report, the practice report, the record of acts.
#include "models/views/language.h"
#include "tests/ui/day_samples.h"
#include "tests/ui/paper_samples.h"
#include "tests/ui/print/pdf_text.h"
#include "tests/ui/samples.h"
#include "ui/print/act_record.h"
#include "ui/print/day_report.h"

#include <QTest>

using namespace guitai;
using namespace guitai::ui;
using test::asRead;
using test::PdfOf;

using samples::place;

namespace {

PdfOf dayPdf(const office::DayShown& shown, bool practice = false) {
    return PdfOf(
        printableOf(PaperKind::DayReport, dayReportOf(shown, place(practice), samples::now())));
}

} // namespace

class ReportTest final : public QObject {
    Q_OBJECT

    views::Languages languages_;

    static void verify(const QStringList& pages, std::initializer_list<const char*> words) {
        const auto all = pages.join(QLatin1Char('\f'));
        for (const char* word : words) {
            QVERIFY2(all.contains(asRead(word)),
                     qPrintable(QString::fromUtf8(word) + QLatin1String(" not in ") + all));
        }
    }

private Q_SLOTS:

    void init() { languages_.use(views::Language::ZhCn); }

    void aDaysReportSaysWhatItsPageShows() {
        const auto pages = dayPdf(samples::dayThatTiesOut()).pages();
        verify(pages, {"日终报表", "2026-11-24", "岳阳楼支行营业部", "李四", "激活", "23",
                       "¥120.00", "壹佰贰拾元整", "盖章处", "尚未日终"});
        QCOMPARE(pages.size(), 1); // an ordinary day
        QVERIFY(pages.front().contains(asRead("第1页")));
        QVERIFY(pages.front().contains(asRead("未日终")));
    }

    void aDaysReportNamesEachDifference() {
        verify(dayPdf(samples::dayWithDifferences()).pages(), {"凭证缺号", "17", "YY20260017"});
    }

    void aClosedDayNamesWhoSignedAndHisRemark() {
        auto shown = samples::closedDay();
        shown.closings.front().by.value = Bytes(64, 0xAB);
        const auto pages = dayPdf(shown).pages();
        verify(pages, {"王五", "第17号凭证打印中断，已核对", "ABABABABABABABAB"});
        QVERIFY(!pages.join(QString()).contains(asRead("尚未日终")));
    }

    void practiceIsMarkedOnEveryPage() {
        auto shown = samples::dayWithDifferences();
        for (int i = 0; i < 60; ++i) {
            shown.day.carried.push_back(shown.day.carried.front());
        }
        const auto pages = dayPdf(shown, true).pages();
        QVERIFY(pages.size() > 1);
        for (const auto& page : pages) {
            QVERIFY(page.contains(QStringLiteral("练习")));
        }
        QVERIFY(!dayPdf(shown).pages().join(QString()).contains(QStringLiteral("练习")));
    }

    void aPracticeReportGivesEachPointItsReasonAndRule() {
        const PdfOf pdf(
            printableOf(PaperKind::PracticeReport,
                        practiceReportOf(samples::practiceResult(3), QStringLiteral("练习柜台"))));
        QCOMPARE(pdf.pages().size(), 1);
        verify(pdf.pages(), {"练习报告", "学员甲", "激活社会保障卡", "12:05", "85", "P1", "-5",
                             "+10", "第3步核对了身份证件有效期"});
    }

    /// Every row stands on some page, whole, and every page says which it is.
    void aLongReportLosesNothing() {
        constexpr int points = 70;
        const PdfOf pdf(printableOf(PaperKind::PracticeReport,
                                    practiceReportOf(samples::practiceResult(points), QString())));
        const auto pages = pdf.pages();
        QVERIFY(pages.size() > 2);
        const auto all = pages.join(QString());
        for (int i = 1; i <= points; ++i) {
            QVERIFY(all.contains(QStringLiteral("第%1步").arg(i)));
        }
        for (int page = 0; page < pages.size(); ++page) {
            QVERIFY(pages[page].contains(asRead("第%1页").arg(page + 1)));
            QVERIFY(pages[page].contains(QStringLiteral("练习")));
            QVERIFY(pages[page].contains(asRead("依据规则"))); // the heads of the table
        }
    }

    void aRecordOfActsMasksTheNumber() {
        const auto acts = samples::earlierActs();
        const PdfOf pdf(
            printableOf(PaperKind::ActRecord, actRecordOf(acts, place(), samples::now())));
        verify(pdf.pages(), {"业务办理记录", "张三", "********", "YY-0301-20261124-0018", "补换卡",
                             "挂失通知单"});
        const auto number = QString::fromStdString(acts.file.holder.idNumber.text());
        QVERIFY(!pdf.pages().join(QString()).contains(number));
        QVERIFY(!pdf.info().contains(number));
    }
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
