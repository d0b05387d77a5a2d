// SPDX-License-Identifier: Apache-2.0
#include "models/views/figures_text.h"

#include "models/procedure/words.h"
#include "models/views/format.h"
#include "models/views/service_text.h"
#include "models/views/step_text.h"
#include "models/views/translate.h"

namespace guitai::views {

QString textOf(office::Number number) {
    using enum office::Number;
    switch (number) {
    case Done:
        return translate("Figures", "Served");
    case Accepted:
        return translate("Figures", "Accepted acts");
    case Refused:
        return translate("Figures", "Refused");
    case Waiting:
        return translate("Figures", "Waiting");
    case Attention:
        return translate("Figures", "To look at");
    case UnderWay:
        return translate("Figures", "Under way");
    }
    return {};
}

QString nameOf(office::Number number, const office::NumberPart& part) {
    return number == office::Number::Refused ? reasonText(part.name) : procedureText(part.name);
}

QString titleOf(const office::Choice& choice) {
    const auto number = textOf(choice.number);
    return choice.part.empty() ? number
                               : translate("Figures", "%1: %2")
                                     .arg(number, nameOf(choice.number, {.name = choice.part}));
}

QString spokenText(figures::Took took) {
    using namespace std::chrono;
    const hh_mm_ss parts(round<seconds>(took));
    return parts.hours().count() == 0 ? translate("Figures", "%1 min %2 s")
                                            .arg(parts.minutes().count())
                                            .arg(parts.seconds().count())
                                      : translate("Figures", "%1 h %2 min")
                                            .arg(parts.hours().count())
                                            .arg(parts.minutes().count());
}

QString hourText(Timestamp at, Date today) {
    const auto whole = timeText(at);
    return chinaDate(at) == today ? whole.section(QLatin1Char(' '), 1) : whole;
}

QString outcomeOf(const office::Line& line) {
    if (!line.why.empty()) {
        return reasonText(line.why);
    }
    if (line.state) {
        return textOf(*line.state);
    }
    const auto ending = domain::parseName<procedure::Ending>(line.ending);
    return textOf(ending.value_or(procedure::Ending::Running));
}

QString textOf(figures::Period period) {
    return fromUtf8(figures::toText(period));
}

} // namespace guitai::views
