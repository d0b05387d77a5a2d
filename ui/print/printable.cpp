// SPDX-License-Identifier: Apache-2.0
#include "ui/print/printable.h"

#include "models/views/translate.h"
#include "ui/print/office_form_sheet.h"
#include "ui/print/voucher_sheet.h"

namespace guitai::ui {

Printable printableOf(const VoucherData& voucher) {
    return {views::translate("Printed", "Voucher %1").arg(voucher.number),
            voucher.number,
            840,
            [voucher](int width) { return voucherImage(voucher, VoucherCopy::Holder, width); },
            [voucher](QPagedPaintDevice& device) { return printVoucher(voucher, device); },
            [voucher](const QString& path) { return writeVoucherPdf(voucher, path); }};
}

Printable printableOf(const OfficeForm& form) {
    return {form.title + QLatin1Char(' ') + form.number,
            form.number + QLatin1Char(' ') + form.title,
            720,
            [form](int width) { return officeFormImage(form, width); },
            [form](QPagedPaintDevice& device) { return printOfficeForm(form, device); },
            [form](const QString& path) { return writeOfficeFormPdf(form, path); }};
}

Printable printableOf(const std::vector<OfficeForm>& forms) {
    auto paper = printableOf(forms.front());
    if (forms.size() == 1) {
        return paper;
    }
    paper.title = views::translate("Printed", "%1, %n page(s)", nullptr, int(forms.size()))
                      .arg(forms.front().title);
    paper.print = [forms](QPagedPaintDevice& device) { return printOfficeForms(forms, device); };
    paper.writePdf = [forms](const QString& path) { return writeOfficeFormsPdf(forms, path); };
    return paper;
}

} // namespace guitai::ui
