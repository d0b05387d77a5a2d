// SPDX-License-Identifier: Apache-2.0
#include "models/figures/figures_csv.h"

#include "models/base/csv.h"

#include <set>

namespace guitai::figures {

namespace {

using domain::Procedure;

std::string secondsText(const std::vector<Took>& times, double part) {
    const auto took = within(times, part);
    return took ? std::to_string(std::chrono::round<std::chrono::seconds>(*took).count())
                : std::string();
}

template <class Map>
typename Map::mapped_type at(const Map& map, const typename Map::key_type& key) {
    const auto found = map.find(key);
    return found == map.end() ? typename Map::mapped_type() : found->second;
}

std::string lineOf(const std::string& period, const std::string& what, const std::string& name,
                   const closing::ActSum& acts, const std::vector<Took>& times,
                   const batches::FeeSum& fees) {
    return writeReportLine(
        {period, what, name, std::to_string(acts.accepted), std::to_string(acts.refused),
         std::to_string(acts.withdrawn), std::to_string(acts.waiting + acts.attention),
         secondsText(times, median), secondsText(times, nineOfTen),
         std::to_string(fees.takenSum.fen()), std::to_string(fees.givenBackSum.fen())});
}

std::set<Procedure> proceduresOf(const Figures& figures) {
    std::set<Procedure> all;
    const auto take = [&all](const auto& map) {
        for (const auto& [procedure, value] : map) {
            all.insert(procedure);
        }
    };
    take(figures.acts);
    take(figures.times);
    take(figures.fees);
    return all;
}

std::string linesOf(const std::string& period, const Figures& figures) {
    std::string lines;
    for (const auto procedure : proceduresOf(figures)) {
        lines += lineOf(period, "procedure", std::string(domain::nameOf(procedure)),
                        at(figures.acts, procedure), at(figures.times, procedure),
                        at(figures.fees, procedure));
    }
    for (const auto& [why, count] : figures.refusals) {
        lines += writeReportLine(
            {period, "refusal", why, "", std::to_string(count), "", "", "", "", "", ""});
    }
    if (!figures.empty()) {
        lines +=
            lineOf(period, "all", "", figures.allActs(), figures.allTimes(), figures.allFees());
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
