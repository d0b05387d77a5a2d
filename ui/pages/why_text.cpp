// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/why_text.h"

#include "models/base/timestamp.h"
#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/widgets/look.h"

#include <QCoreApplication>

namespace guitai::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhyPanel)
};

QString ruleLine(const std::string& id, const QPalette& palette) {
    const auto words = views::ruleText(id);
    const auto quiet = toneColor(Tone::Quiet, palette).name();
    QString line =
        QStringLiteral("<b>%1</b> %2").arg(words.id.toHtmlEscaped(), words.summary.toHtmlEscaped());
    if (!words.source.isEmpty()) {
        line += QStringLiteral("<br><span style='color:%1; font-size:small'>%2</span>")
                    .arg(quiet, words.source.toHtmlEscaped());
    }
    return line;
}

QStringList paperLines(const procedure::State& state, const QPalette& palette) {
    const auto good = toneColor(Tone::Good, palette).name();
    QStringList lines;
    for (const auto paper : state.needs.papers) {
        const bool shown = state.requester.papers.contains(paper);
        const auto word = views::textOf(paper).toHtmlEscaped();
        lines << (shown ? QStringLiteral("<span style='color:%1'>✓</span> %2").arg(good, word)
                        : QStringLiteral("○ %1").arg(word));
    }
    return lines;
}

QStringList factLines(const procedure::State& state) {
    QStringList lines;
    // A question for a PIN, or what went wrong, tells them itself: of that PIN, which a host may
    // keep, and as they are after wrong entries.
    const bool toldByTheWork = state.prompt || state.situation.any();
    if (!toldByTheWork && state.seen && state.seen->triesLeft) {
        lines << Text::tr("Tries left on the chip: %1").arg(*state.seen->triesLeft);
    }
    for (const auto& plan : state.pins) {
        if (plan.limit > 0) {
            lines << Text::tr("%1: locked after %n wrong entries", nullptr, plan.limit)
                         .arg(views::textOf(plan.pin).toHtmlEscaped());
        }
    }
    lines << (state.needs.fee.fen() > 0 ? Text::tr("Fee: %1").arg(views::moneyText(state.needs.fee))
                                        : Text::tr("No fee"));
    if (state.needs.workingDays > 0) {
        lines << Text::tr("Done within %n working days", nullptr, state.needs.workingDays);
    }
    if (state.needs.approval) {
        lines << Text::tr("A supervisor must approve");
    }
    if (state.authorisedUntil) {
        const auto until = views::timeText(*state.authorisedUntil);
        lines << Text::tr("The registry's leave ends at %1").arg(until);
    }
    return lines;
}

} // namespace

QString whySection(const QString& heading, const QStringList& lines, const QPalette& palette) {
    if (lines.isEmpty()) {
        return {};
    }
    return QStringLiteral("<p style='margin-bottom:4px; color:%1'><b>%2</b></p>"
                          "<p style='margin-top:0; margin-bottom:14px; line-height:125%'>%3</p>")
        .arg(toneColor(Tone::Accent, palette).name(), heading.toHtmlEscaped(),
             lines.join(QStringLiteral("<br>")));
}

QString whyText(const procedure::State& state, const domain::Rules&, const QPalette& palette) {
    QStringList rules;
    for (const auto& id : state.needs.rules) {
        rules << ruleLine(id, palette);
    }
    QStringList refusals;
    for (const auto& refusal : state.situation.refusals) {
        refusals << views::textOf(refusal.reason).toHtmlEscaped() + QStringLiteral("<br>") +
                        ruleLine(refusal.rule, palette);
    }
    return whySection(Text::tr("Why not"), refusals, palette) +
           whySection(Text::tr("Papers needed"), paperLines(state, palette), palette) +
           whySection(Text::tr("Good to know"), factLines(state), palette) +
           whySection(Text::tr("Rules"), rules, palette);
}

QString refusalText(const QString& title, const domain::Decision& decision, const QString& lack,
                    const QPalette& palette) {
    QStringList lines;
    for (const auto& refusal : decision.refusals) {
        lines << views::textOf(refusal.reason).toHtmlEscaped() + QStringLiteral("<br>") +
                     ruleLine(refusal.rule, palette);
    }
    if (!lack.isEmpty()) {
        lines << lack.toHtmlEscaped();
    }
    return whySection(title, lines, palette);
}

} // namespace guitai::ui
