// SPDX-License-Identifier: Apache-2.0
#include "ui/print/collection_notice.h"

#include "models/views/format.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"
#include "ui/print/office_form_sheet.h"

namespace guitai::ui {

namespace {

using views::translate;

/// What who comes for the card must bring, by the region's rules.
QString papersOf(const domain::Rules& rules, domain::RequesterRole role) {
    const auto* act = rules.act(domain::Procedure::Collect);
    QStringList papers;
    for (const auto& asker : act == nullptr ? std::vector<domain::Asker>() : act->askers.value) {
        if (asker.role != role || asker.wardsOnly || !papers.isEmpty()) {
            continue;
        }
        for (const auto& oneOf : asker.papers.value) {
            QStringList words;
            for (const auto paper : oneOf) {
                words << views::textOf(paper);
            }
            papers << words.join(
                translate("Notice", " or ", "between papers of which one will do"));
        }
    }
    return papers.join(translate("Words", ", ", "between the words of a list"));
}

/// Names the sheet, for whoever finds it again: the day and the last group of the file's key.
QString numberOf(const batches::ListedHolder& holder, Date today) {
    const auto key = views::fromUtf8(holder.holder.text()).section(QLatin1Char('-'), -1);
    return views::fromUtf8(toCompactText(today)) + QLatin1Char('-') + key.toUpper();
}

} // namespace

OfficeForm collectionNoticeOf(const batches::ListedHolder& holder, const domain::Rules& rules,
                              const VoucherPlace& place, Date today) {
    OfficeForm form;
    form.number = numberOf(holder, today);
    form.title = translate("Notice", "Notice: your card is ready");
    form.outlet = place.outlet;
    const auto row = [&](const QString& what, const QString& value) {
        if (!value.isEmpty()) {
            form.rows.push_back({what, value});
        }
    };
    row(translate("OfficeForm", "Name"), views::fromUtf8(holder.name));
    row(translate("OfficeForm", "Social security number"), views::fromUtf8(holder.idNumber));
    row(translate("Notice", "Card number"), views::fromUtf8(holder.card.masked()));
    row(translate("Notice", "Bank of the card"), views::textOf(holder.bank));
    row(translate("Notice", "Ready since"), views::dateText(holder.since));
    row(translate("Notice", "Where"), place.outlet);
    row(translate("Notice", "Please collect it by"),
        holder.due ? views::dateText(*holder.due) : QString());
    row(translate("Notice", "The holder brings"), papersOf(rules, domain::RequesterRole::Holder));
    row(translate("Notice", "An agent brings"), papersOf(rules, domain::RequesterRole::Agent));
    form.statements
        << translate("Notice", "Your social-security card has been made and lies ready for you. "
                               "Please compare name, number and photo with your identity document "
                               "when it is handed to you; a card that differs is taken back and "
                               "made again.")
        << translate("Notice",
                     "The card's PINs are set when it is activated. Nobody of this office "
                     "asks for them by telephone or message.");
    form.signatures << translate("OfficeForm", "Signature of the clerk");
    form.date = translate("Voucher", "Date");
    form.seal = translate("Voucher", "Seal");
    form.foot =
        translate("Voucher", "Rules: %1 %2").arg(place.region, place.rulesVersion).trimmed();
    form.mark = place.practice ? translate("Voucher", "PRACTICE") : QString();
    return form;
}

Printable collectionNotices(const batches::HolderList& holders, const domain::Rules& rules,
                            const VoucherPlace& place, Date today) {
    std::vector<OfficeForm> forms;
    for (const auto& holder : holders) {
        forms.push_back(collectionNoticeOf(holder, rules, place, today));
    }
    return printableOf(PaperKind::CollectionNotice, forms);
}

} // namespace guitai::ui
