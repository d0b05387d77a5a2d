// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/vocabulary.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace guitai::ui {

struct OfficeForm;
struct Report;
struct VoucherData;

/// Each kind has a printer of its own, where the office has several.
enum class PaperKind {
    Voucher,           ///< 业务凭证
    ApplicationForm,   ///< 业务申请表
    LossNotice,        ///< 挂失通知单
    ClearanceNotice,   ///< 清户通知单
    TransactionRecord, ///< 交易明细
    Receipt,           ///< 收据
    CollectionNotice,  ///< 领卡通知
    ActRecord,         ///< 业务办理记录
    DayReport,         ///< 日终报表
    PracticeReport,    ///< 练习报告
    CardFace,          ///< 卡面样张
};

/// A paper whose words are all in it: painting adds none, and may be done on any thread.
struct Printable {
    PaperKind kind{};
    QString title{};     ///< `Voucher 430602-20261122-0007`; the document's in a PDF
    QString number{};    ///< names the file and the print job
    QSize size{};        ///< of a page, in tenths of a millimetre: what pages paint in
    bool halves = false; ///< two pages stand on a sheet of twice the height
    std::vector<std::function<void(QPainter& painter)>> pages{};
    /// What a reprint says, with its place for copy (%1), time (%2) and clerk (%3).
    QString reprintWords{};
    QString reprint{}; ///< the same, filled in: on every page. Empty on a first copy

    /// What the trail calls it: the number, and the kind of what is not a voucher.
    [[nodiscard]] QString subject() const;
};

[[nodiscard]] Printable printableOf(const VoucherData& voucher);
/// A page for each of the form's copies.
[[nodiscard]] Printable printableOf(PaperKind kind, const OfficeForm& form);
/// All of them bear the first one's title. There is at least one.
[[nodiscard]] Printable printableOf(PaperKind kind, const std::vector<OfficeForm>& forms);
[[nodiscard]] Printable printableOf(PaperKind kind, const Report& report);
/// The same in two parts: its words, in the language that is spoken here, and its pages, which take
/// a while to lay out, on whatever thread.
[[nodiscard]] Printable headOf(PaperKind kind, const Report& report);
[[nodiscard]] Printable withPages(Printable head, const Report& report);

/// Marked as that copy of it, for a reprint or another copy.
[[nodiscard]] Printable reprintOf(Printable paper, int copy, const QString& when,
                                  const QString& clerk);

void paintPage(QPainter& painter, const Printable& paper, std::size_t page);

/// For the screen, `width` pixels wide.
[[nodiscard]] QImage pageImage(const Printable& paper, std::size_t page, int width);

/// Every page, at its true size where that fits; halves two on a sheet where the device's page is
/// high enough. False when the device cannot be painted on.
[[nodiscard]] bool printPaper(const Printable& paper, QPagedPaintDevice& device);

/// PDF/A-1b: fonts embedded, titled. The same paper gives the same pages. An old file stays where
/// the new one cannot be written whole: then false.
[[nodiscard]] bool writePaperPdf(const Printable& paper, const QString& path);

} // namespace guitai::ui

/// In settings and in the trail.
template <>
struct guitai::domain::Words<guitai::ui::PaperKind> {
    using enum guitai::ui::PaperKind;
    static constexpr WordList<guitai::ui::PaperKind, 11> all{
        {{Voucher, "voucher"},
         {ApplicationForm, "application-form"},
         {LossNotice, "loss-notice"},
         {ClearanceNotice, "clearance-notice"},
         {TransactionRecord, "transaction-record"},
         {Receipt, "receipt"},
         {CollectionNotice, "collection-notice"},
         {ActRecord, "act-record"},
         {DayReport, "day-report"},
         {PracticeReport, "practice-report"},
         {CardFace, "card-face"}}};
};
