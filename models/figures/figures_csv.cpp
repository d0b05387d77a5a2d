// SPDX-License-Identifier: Apache-2.0
#include "models/figures/figures_csv.h"

#include "models/base/csv.h"

namespace guitai::figures {

namespace {

std::string secondsText(const std::vector<Took>& times, double part) {
    const auto took = within(times, part);
    return took ? std::to_string(std::chrono::round<std::chrono::seconds>(*took).count())
                : std::string();
}

std::string lineOf(const std::string& period, const std::string& what, const std::string& name,
                   const ProcedureFigures& figures) {
    const auto& [acts, times, fees] = figures;
    return writeReportLine(
        {period, what, name, std::to_string(acts.accepted), std::to_string(acts.refused),
         std::to_string(acts.withdrawn), std::to_string(acts.waiting + acts.attention),
         secondsText(times, median), secondsText(times, nineOfTen),
         std::to_string(fees.takenSum.fen()), std::to_string(fees.givenBackSum.fen())});
}

std::string linesOf(const std::string& period, const Figures& figures) {
    std::string lines;
    for (const auto& [procedure, each] : figures.byProcedure()) {
        lines += lineOf(period, "procedure", std::string(domain::nameOf(procedure)), each);
    }
    for (const auto& [why, count] : figures.refusals) {
        lines += writeReportLine(
            {period, "refusal", why, "", std::to_string(count), "", "", "", "", "", ""});
    }
    if (!figures.empty()) {
        lines +=
            lineOf(period, "all", "", {figures.allActs(), figures.allTimes(), figures.allFees()});
    }
    return lines;
}

} // namespace

std::string toCsv(const PeriodFigures& figures) {
    std::string csv = "\xEF\xBB\xBF";
    csv += writeReportLine({"period", "what", "name", "accepted", "refused", "withdrawn", "open",
                            "median_seconds", "ninety_percent_seconds", "fees_taken_fen",
                            "fees_given_back_fen"});
    for (const auto& [month, each] : figures.months) {
        csv += linesOf(toText({figures.period.year, month}), each);
    }
    if (!figures.period.month) {
        csv += linesOf(toText(figures.period), figures.sum());
    }
    return csv;
}

} // namespace guitai::figures
