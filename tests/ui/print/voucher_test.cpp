// SPDX-License-Identifier: Apache-2.0
#include "models/views/format.h"
#include "models/views/language.h"
#include "tests/ui/samples.h"
#include "ui/print/printable.h"
#include "ui/print/voucher_data.h"
#include "ui/print/voucher_sheet.h"

#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;

namespace {

constexpr auto idNumber = "11010519491231002X";
constexpr auto cardNumber = "A12345674";

procedure::State activation() {
    procedure::State state;
    state.procedure = domain::Procedure::Activate;
    state.holderName = "张三";
    state.idNumber = idNumber;
    state.card = *CardNumber::parse(cardNumber);
    state.requester.papers = {domain::Paper::Card, domain::Paper::IdentityCard};
    state.needs.rules = {"P5", "V1"};
    state.pins = {{.pin = domain::CredentialKind::Social,
                   .keptBy = domain::KeptBy::Chip,
                   .work = procedure::PinWork::ReplaceInitial,
                   .limit = 5},
                  {.pin = domain::CredentialKind::Financial,
                   .keptBy = domain::KeptBy::Host,
                   .work = procedure::PinWork::ReplaceInitial,
                   .limit = 3,
                   .application = domain::Application::Financial}};
    state.acts = {{.kind = procedure::ActKind::ChangeChip,
                   .pin = domain::CredentialKind::Social,
                   .status = procedure::ActStatus::Done,
                   .wrong = 2}};
    state.voucher = "430602-20261122-0007";
    state.ending = procedure::Ending::Done;
    state.reportApplied = true;
    state.endedAt = parseTimestamp("2026-11-22T10:30:00+08:00");
    return state;
}

domain::HolderFile file() {
    return {.id = Uuid::v7(*parseTimestamp("2026-11-22T10:30:00+08:00")),
            .holder = {.idNumber = *IdNumber::parse(idNumber),
                       .name = *PersonName::parse("张三"),
                       .city = *RegionCode::parse("430600"),
                       .district = *RegionCode::parse("430602")}};
}

VoucherPlace place(bool practice = false) {
    return {.outlet = QStringLiteral("岳阳楼支行营业部"),
            .window = QStringLiteral("银行网点"),
            .clerk = QStringLiteral("k0017"),
            .region = QStringLiteral("yueyang"),
            .rulesVersion = QStringLiteral("2026.1"),
            .practice = practice};
}

} // namespace

class VoucherTest final : public QObject {
    Q_OBJECT

    views::Languages languages_;
    QTemporaryDir folder_;

    /// The text of the PDF, page by page, without blanks and line ends: where lines are broken
    /// does not matter.
    QStringList pagesOf(const VoucherData& data) {
        const QString path = folder_.filePath(QStringLiteral("voucher.pdf"));
        if (!writePaperPdf(printableOf(data), path)) {
            return {};
        }
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-raw"), path, QStringLiteral("-")});
        if (!reader.waitForFinished()) {
            return {};
        }
        // Glyphs that a radical shares with a character are read as the radical (⽀ for 支).
        QString text = QString::fromUtf8(reader.readAllStandardOutput())
                           .normalized(QString::NormalizationForm_KC);
        text.replace(QStringLiteral("⻆"), QStringLiteral("角"));
        text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
        return text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    }

    /// The first page of the PDF.
    QImage pictureOf(const VoucherData& data) {
        const QString path = folder_.filePath(QStringLiteral("picture"));
        if (!writePaperPdf(printableOf(data), path)) {
            return {};
        }
        QProcess reader;
        reader.start(QStringLiteral("pdftoppm"),
                     {QStringLiteral("-singlefile"), QStringLiteral("-r"), QStringLiteral("72"),
                      QStringLiteral("-png"), path, path});
        return reader.waitForFinished() ? QImage(path + QStringLiteral(".png")) : QImage();
    }

private Q_SLOTS:

    void init() { languages_.use(views::Language::ZhCn); }

    void aChineseVoucherSaysWhatItMust() {
        const auto pages = pagesOf(voucherOf(activation(), file(), samples::rules(), place()));
        QCOMPARE(pages.size(), 2);
        for (const char* word :
             {"社会保障卡业务凭证", "激活", "张三", "110105********002X", "A1234****",
              "430602-20261122-0007", "岳阳楼支行营业部", "k0017", "2026-11-2210:30", "社保密码",
              "初始密码", "社会保障应用", "未激活→正常", "P5V1", "yueyang2026.1", "签名", "盖章",
              "累计输错2次"}) {
            QVERIFY2(pages.front().contains(QString::fromUtf8(word)), word);
        }
        QVERIFY(!pages.front().contains(QStringLiteral("练习")));
        QVERIFY(!pages.front().contains(QStringLiteral("待确认")));
    }

    /// In the picture: of characters beyond the first plane Qt leaves nothing in the text.
    void aRareNameIsDrawn() {
        const auto drawn = [&](const char* name) {
            auto state = activation();
            state.holderName = name;
            return pictureOf(voucherOf(state, file(), samples::rules(), place()));
        };
        const auto box = drawn("\U0002FFFE"); // no character, for ever
        QVERIFY(!box.isNull());
        for (const auto* name : {"䶮", "㛃", "𫍯", "𠮷"}) {
            QVERIFY2(drawn(name) != box && drawn(name) != drawn(""), name);
        }
        QVERIFY(drawn("𫍯") != drawn("𠮷"));
    }

    void aLongNameStandsWholeOnIt() {
        auto state = activation();
        state.holderName = "阿卜杜拉·艾合买提·买买提䶮㛃·练";
        const auto pages = pagesOf(voucherOf(state, file(), samples::rules(), place()));
        QVERIFY(pages.front().contains(QString::fromStdString(state.holderName)));
    }

    void anEnglishVoucherSaysWhatItMust() {
        languages_.use(views::Language::En);
        const auto pages = pagesOf(voucherOf(activation(), file(), samples::rules(), place()));
        QCOMPARE(pages.size(), 2);
        for (const char* word : {"Social-securitycard:voucher", "Activatethecard", "socialPIN",
                                 "notactivated→active", "Signature", "2wrongentriescounted"}) {
            QVERIFY2(pages.front().contains(QString::fromUtf8(word)), word);
        }
    }

    void noWholeNumberStandsOnAnyPage() {
        const auto pages = pagesOf(voucherOf(activation(), file(), samples::rules(), place()));
        const QString all = pages.join(QLatin1Char('\f'));
        QVERIFY(!all.isEmpty());
        QVERIFY(!all.contains(QString::fromUtf8(idNumber)));
        QVERIFY(!all.contains(QStringLiteral("19491231")));
        QVERIFY(!all.contains(QString::fromUtf8(cardNumber)));
    }

    void practiceIsMarkedOnEveryPage() {
        const auto pages = pagesOf(voucherOf(activation(), file(), samples::rules(), place(true)));
        QCOMPARE(pages.size(), 2);
        for (const auto& page : pages) {
            QVERIFY(page.contains(QStringLiteral("练习")));
        }
    }

    void whatTheRegistryHasNotConfirmedIsProvisional() {
        auto state = activation();
        state.reportApplied = false;
        for (const auto& page : pagesOf(voucherOf(state, file(), samples::rules(), place()))) {
            QVERIFY(page.contains(QStringLiteral("待确认")));
        }
        state.ending = procedure::Ending::Cancelled; // nothing was done: nothing to confirm
        QVERIFY(!voucherOf(state, file(), samples::rules(), place()).provisional);
    }

    void whatTheRegistryRefusedSinceSaysSo() {
        auto state = activation();
        state.reportApplied = false;
        auto later = place();
        later.saidSince = QStringLiteral("已拒绝");
        for (const auto& page : pagesOf(voucherOf(state, file(), samples::rules(), later))) {
            QVERIFY(page.contains(QStringLiteral("未生效")));
            QVERIFY(page.contains(QStringLiteral("已拒绝")));
            QVERIFY(!page.contains(QStringLiteral("待确认")));
        }
        state.reportApplied = true;
        QVERIFY(!voucherOf(state, file(), samples::rules(), later).provisional);
    }

    void bothCopiesFitOnOneA4Page() {
        const QString path = folder_.filePath(QStringLiteral("a4.pdf"));
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
            QVERIFY(printPaper(
                printableOf(voucherOf(activation(), file(), samples::rules(), place())), writer));
        }
        QProcess reader;
        reader.start(QStringLiteral("pdfinfo"), {path});
        QVERIFY(reader.waitForFinished());
        QVERIFY(reader.readAllStandardOutput().contains("Pages:           1\n"));
    }

    void aFolderThatIsNotThereIsToldNotIgnored() {
        QVERIFY(
            !writePaperPdf(printableOf(voucherOf(activation(), file(), samples::rules(), place())),
                           folder_.filePath(QStringLiteral("none/such.pdf"))));
    }

    void theWatermarkAndTheQrCodeAreSeenOnScreen() {
        const auto plain = voucherOf(activation(), file(), samples::rules(), place());
        auto practice = plain;
        practice.practice = true;
        auto other = plain;
        other.number = QStringLiteral("430602-20261122-0008");
        const auto image = [](const VoucherData& data) {
            return pageImage(printableOf(data), 0, 700);
        };
        QVERIFY(image(plain) != image(practice));
        const QRect code(585, 22, 75, 75);
        QVERIFY(image(plain).copy(code) != image(other).copy(code));
        QCOMPARE(image(plain).pixelColor(2, 2), QColor(Qt::white));
    }

    void manyLinesStayAboveTheSignature() {
        auto few = voucherOf(activation(), file(), samples::rules(), place());
        auto many = few;
        for (int i = 0; i < 4; ++i) {
            many.changes.push_back(
                {QStringLiteral("变更"), QStringLiteral("之前"), QStringLiteral("之后")});
        }
        many.changes.push_back({QStringLiteral("新卡发卡银行"), QStringLiteral("中国工商银行"),
                                QStringLiteral("中国邮政储蓄银行中国邮政储蓄银行")});
        const auto foot = [](const VoucherData& data) {
            return pageImage(printableOf(data), 0, 2100).copy(100, 1115, 1070, 245);
        };
        QVERIFY(foot(few) == foot(many));
    }

    void moneyThatMovesStandsInFiguresAndInWords() {
        auto state = activation();
        state.needs.fee = Money(2000);
        state.acts.push_back({.kind = procedure::ActKind::AtBank,
                              .status = procedure::ActStatus::Done,
                              .amount = Money(123'456)});
        const auto pages = pagesOf(voucherOf(state, file(), samples::rules(), place()));
        for (const char* words : {"¥20.00", "贰拾元整", "¥1,234.56", "壹仟贰佰叁拾肆元伍角陆分"}) {
            const auto wanted = QString::fromUtf8(words).normalized(QString::NormalizationForm_KC);
            QVERIFY2(pages.front().contains(wanted), words);
        }
    }
};

QTEST_MAIN(VoucherTest)
#include "voucher_test.moc"
