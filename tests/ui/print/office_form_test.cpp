// SPDX-License-Identifier: Apache-2.0
#include "models/views/language.h"
#include "tests/ui/paper_samples.h"
#include "tests/ui/samples.h"
#include "ui/print/amount_in_words.h"
#include "ui/print/office_form.h"
#include "ui/print/printable.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::ui;
using domain::Procedure;
using views::Printed;

using samples::place;

class OfficeFormTest final : public QObject {
    Q_OBJECT

    views::Languages languages_;
    QTemporaryDir folder_;

    OfficeForm form(Printed what, Procedure procedure, bool practice = false) {
        return officeFormOf(what, samples::done(procedure), samples::holder(), place(practice));
    }

    /// The pages' text without blanks and line ends.
    QStringList pagesOf(const OfficeForm& form) {
        const auto path = folder_.filePath(QStringLiteral("form.pdf"));
        if (!writePaperPdf(printableOf(PaperKind::Receipt, form), path)) {
            return {};
        }
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-raw"), path, QStringLiteral("-")});
        if (!reader.waitForFinished()) {
            return {};
        }
        auto text = QString::fromUtf8(reader.readAllStandardOutput())
                        .normalized(QString::NormalizationForm_KC);
        text.replace(QStringLiteral("戶"), QStringLiteral("户")); // read as its radical
        text.replace(QStringLiteral("⻆"), QStringLiteral("角"));
        text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
        return text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    }

    QString pageOf(const OfficeForm& form) { return pagesOf(form).value(0); }

    void verifyPage(const OfficeForm& form, std::initializer_list<const char*> words) {
        const auto page = pageOf(form);
        for (const char* word : words) {
            const auto wanted = QString::fromUtf8(word).normalized(QString::NormalizationForm_KC);
            QVERIFY2(page.contains(wanted), qPrintable(wanted + QLatin1String(" not in ") + page));
        }
    }

private Q_SLOTS:

    void init() { languages_.use(views::Language::ZhCn); }

    void anApplicationFormSaysWhoAsksForWhat() {
        const auto number = samples::holder().holder.idNumber.text();
        verifyPage(form(Printed::ApplicationForm, Procedure::Replace),
                   {"社会保障卡业务申请表", "补换卡", "张三", number.c_str(), "中国工商银行",
                    "卡片损坏", "45个工作日", "20.00", "申请人（代办人）签名", "照片",
                    "YY-0301-20261124-0018", "岳阳楼支行营业部", "李四"});
    }

    void anApplicationFormNamesWhoCameWithWhichDocument() {
        auto state = samples::done(Procedure::Replace);
        state.requester.role = domain::RequesterRole::Agent;
        state.requester.document =
            domain::IdentityDocument{.idNumber = *IdNumber::parse("430602199003071098"),
                                     .name = *PersonName::parse("代办人"),
                                     .validUntil = parseDate("2031-05-06"),
                                     .check = domain::NetworkCheck::Agrees};
        verifyPage(officeFormOf(Printed::ApplicationForm, state, samples::holder(), place()),
                   {"代办人", "430602199003071098", "2031-05-06", "联网核查：一致"});
        const auto voucher = voucherOf(state, samples::holder(), samples::rules(), place());
        const auto told = std::ranges::any_of(voucher.facts, [](const VoucherData::Fact& fact) {
            return fact.value.contains(QStringLiteral("430602********1098"));
        });
        QVERIFY(told);
    }

    void aLongNameStandsWholeOnEveryForm() {
        const auto* name = "阿卜杜拉·艾合买提·买买提䶮㛃·练";
        auto file = samples::holder();
        file.holder.name = *PersonName::parse(name);
        for (const auto& [what, procedure] :
             {std::pair{Printed::ApplicationForm, Procedure::Replace},
              std::pair{Printed::LossNotice, Procedure::IssueLossNotice},
              std::pair{Printed::ClearanceNotice, Procedure::IssueClearanceNotice},
              std::pair{Printed::TransactionRecord, Procedure::PrintTransactions}}) {
            verifyPage(officeFormOf(what, samples::done(procedure), file, place()), {name});
        }
    }

    void aLossNoticeNamesTheLegacyCardsBank() {
        verifyPage(form(Printed::LossNotice, Procedure::IssueLossNotice),
                   {"挂失通知单", "张三", "中国工商银行", "已挂失", "医疗保险卡", "盖章处"});
    }

    void aClearanceNoticeTellsTheOldBankWhatToClear() {
        verifyPage(form(Printed::ClearanceNotice, Procedure::IssueClearanceNotice),
                   {"职工医疗保险卡清户通知单", "张三", "中国工商银行", "1,234.56", "清户",
                    "壹仟贰佰叁拾肆元伍角陆分"});
    }

    void aTransactionRecordMasksTheNumberAndSaysThatTheCardWorks() {
        const auto record = form(Printed::TransactionRecord, Procedure::PrintTransactions);
        verifyPage(record, {"交易明细", "上次打印", "恢复使用", "********"});
        QVERIFY(!pageOf(record).contains(
            QString::fromStdString(samples::holder().holder.idNumber.text())));
    }

    void aReceiptBearsTheAmountInWords() {
        verifyPage(form(Printed::Receipt, Procedure::Replace),
                   {"收据", "张三", "补换卡", "¥20.00", "贰拾元整"});
    }

    void whatIsHandedOutIsThereTwice() {
        for (const auto& [what, procedure] :
             {std::pair{Printed::LossNotice, Procedure::IssueLossNotice},
              std::pair{Printed::ClearanceNotice, Procedure::IssueClearanceNotice},
              std::pair{Printed::TransactionRecord, Procedure::PrintTransactions},
              std::pair{Printed::Receipt, Procedure::Replace}}) {
            const auto pages = pagesOf(form(what, procedure));
            QCOMPARE(pages.size(), 2);
            QVERIFY(pages[0].contains(QStringLiteral("客户联")));
            QVERIFY(pages[1].contains(QStringLiteral("存根联")));
        }
        const auto kept = pagesOf(form(Printed::ApplicationForm, Procedure::Replace));
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept[0].contains(QStringLiteral("存根联")));
    }

    void whoeverGetsAPaperSignsForIt() {
        for (const auto& [what, procedure] :
             {std::pair{Printed::LossNotice, Procedure::IssueLossNotice},
              std::pair{Printed::ClearanceNotice, Procedure::IssueClearanceNotice},
              std::pair{Printed::TransactionRecord, Procedure::PrintTransactions}}) {
            verifyPage(form(what, procedure), {"签收", "盖章处"});
        }
    }

    void practiceIsMarked() {
        for (const auto& page : pagesOf(form(Printed::Receipt, Procedure::Replace, true))) {
            QVERIFY(page.contains(QStringLiteral("练习")));
        }
        QVERIFY(
            !pageOf(form(Printed::Receipt, Procedure::Replace)).contains(QStringLiteral("练习")));
    }

    void whatTheRegistryHasNotConfirmedSaysSo() {
        auto state = samples::done(Procedure::Replace);
        state.reportApplied = false;
        verifyPage(officeFormOf(Printed::ApplicationForm, state, samples::holder(), place()),
                   {"待确认"});
    }

    void amountsInWords_data() {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("words");
        QTest::newRow("nought") << qint64(0) << QStringLiteral("零元整");
        QTest::newRow("twenty") << qint64(2000) << QStringLiteral("贰拾元整");
        QTest::newRow("fen") << qint64(105) << QStringLiteral("壹元零伍分");
        QTest::newRow("jiao") << qint64(1050) << QStringLiteral("壹拾元伍角整");
        QTest::newRow("only fen") << qint64(3) << QStringLiteral("叁分");
        QTest::newRow("gaps") << qint64(100'200'300) << QStringLiteral("壹佰万贰仟零叁元整");
        QTest::newRow("many") << qint64(12'345'678)
                              << QStringLiteral("壹拾贰万叁仟肆佰伍拾陆元柒角捌分");
        QTest::newRow("wide gap") << qint64(10'000'000'100) << QStringLiteral("壹亿零壹元整");
    }

    void amountsInWords() {
        QFETCH(qint64, fen);
        QFETCH(QString, words);
        QCOMPARE(amountInWords(Money(fen)), words);
    }

    void aCardThatWasMadeHereHasItsFace() {
        QCOMPARE(views::printedFor(samples::done(Procedure::Produce)),
                 (std::vector{Printed::Voucher, Printed::CardFace}));
    }

    void onlyWhatIsDoneHasItsPapers() {
        auto state = samples::done(Procedure::Replace);
        QCOMPARE(views::printedFor(state),
                 (std::vector{Printed::Voucher, Printed::ApplicationForm, Printed::Receipt}));
        state.ending = procedure::Ending::Refused;
        QCOMPARE(views::printedFor(state), std::vector{Printed::Voucher});
        state.voucher.clear();
        QVERIFY(views::printedFor(state).empty());
    }
};

QTEST_MAIN(OfficeFormTest)
#include "office_form_test.moc"
