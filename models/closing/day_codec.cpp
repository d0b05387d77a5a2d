// SPDX-License-Identifier: Apache-2.0
#include "models/closing/day_codec.h"

#include "models/domain/json.h"

namespace guitai::closing {

using domain::JsonReader;
using domain::nameOf;
using nlohmann::json;

namespace {

constexpr std::int64_t most = 1'000'000'000;
constexpr std::size_t longest = 16U << 20U; // a day that leaves very much open

int countAt(const JsonReader& in, const char* name) {
    return static_cast<int>(in.at(name).integer(0, most));
}

json write(const ActSum& sum) {
    return {{"accepted", sum.accepted},
            {"refused", sum.refused},
            {"waiting", sum.waiting},
            {"attention", sum.attention},
            {"withdrawn", sum.withdrawn}};
}

ActSum readActs(const JsonReader& in) {
    return {.accepted = countAt(in, "accepted"),
            .refused = countAt(in, "refused"),
            .waiting = countAt(in, "waiting"),
            .attention = countAt(in, "attention"),
            .withdrawn = countAt(in, "withdrawn")};
}

json write(const StockSum& stock) {
    return {{"blank", stock.blanks.blank},     {"taken", stock.blanks.taken},
            {"used", stock.blanks.used},       {"void", stock.blanks.voided},
            {"receivedToday", stock.received}, {"usedToday", stock.used},
            {"voidToday", stock.voided},       {"cards", stock.cards}};
}

StockSum readStock(const JsonReader& in) {
    return {.blanks = {.blank = countAt(in, "blank"),
                       .taken = countAt(in, "taken"),
                       .used = countAt(in, "used"),
                       .voided = countAt(in, "void")},
            .received = countAt(in, "receivedToday"),
            .used = countAt(in, "usedToday"),
            .voided = countAt(in, "voidToday"),
            .cards = countAt(in, "cards")};
}

json write(const batches::FeeSum& sum) {
    return {{"taken", sum.taken},
            {"takenSum", sum.takenSum.fen()},
            {"givenBack", sum.givenBack},
            {"givenBackSum", sum.givenBackSum.fen()}};
}

batches::FeeSum readFee(const JsonReader& in) {
    return {.taken = countAt(in, "taken"),
            .takenSum = in.at("takenSum").amount(),
            .givenBack = countAt(in, "givenBack"),
            .givenBackSum = in.at("givenBackSum").amount()};
}

json write(const Carried& left) {
    json out{{"id", left.id.text()}, {"procedure", left.procedure}, {"since", toText(left.since)}};
    if (left.state) {
        out["state"] = nameOf(*left.state);
    }
    return out;
}

Carried readCarried(const JsonReader& in) {
    return {.id = in.at("id").uuid(),
            .procedure = in.at("procedure").text(),
            .state = in.has("state") ? std::optional(in.at("state").word<store::QueueState>())
                                     : std::nullopt,
            .since = in.at("since").timestamp()};
}

json write(const Settled& settled) {
    return {{"operation", settled.operation.text()},
            {"procedure", settled.procedure},
            {"state", nameOf(settled.state)}};
}

Settled readSettled(const JsonReader& in) {
    return {.operation = in.at("operation").uuid(),
            .procedure = in.at("procedure").text(),
            .state = in.at("state").word<store::QueueState>()};
}

json write(const Difference& difference) {
    return {{"kind", nameOf(difference.kind)}, {"about", difference.about}};
}

template <class List>
json writeAll(const List& list) {
    auto out = json::array();
    for (const auto& each : list) {
        out.push_back(write(each));
    }
    return out;
}

template <class Read>
auto readAll(const JsonReader& in, const Read& read) {
    std::vector<std::invoke_result_t<const Read&, const JsonReader&>> list;
    for (const auto& item : in.items(most)) {
        list.push_back(read(item));
    }
    return list;
}

json writeSums(const Day& day) {
    json acts = json::object();
    for (const auto& [procedure, sum] : day.acts) {
        acts[std::string(nameOf(procedure))] = write(sum);
    }
    json fees = json::object();
    for (const auto& [procedure, sum] : day.fees.acts) {
        fees[std::string(nameOf(procedure))] = write(sum);
    }
    json money = json::object();
    for (const auto& [kind, sum] : day.money) {
        money[kind] = {{"in", sum.in.fen()}, {"out", sum.out.fen()}};
    }
    return {{"acts", acts}, {"fees", fees}, {"money", money}};
}

void readSums(const JsonReader& in, Day& day) {
    for (const auto& [name, sum] : in.at("acts").members()) {
        const auto procedure = domain::parseName<domain::Procedure>(name);
        if (!procedure) {
            sum.fail("a procedure");
        }
        day.acts[*procedure] = readActs(sum);
    }
    for (const auto& [name, sum] : in.at("fees").members()) {
        const auto procedure = domain::parseName<domain::Procedure>(name);
        if (!procedure) {
            sum.fail("a procedure");
        }
        day.fees.acts[*procedure] = readFee(sum);
    }
    for (const auto& [kind, sum] : in.at("money").members()) {
        day.money[kind] = {sum.at("in").amount(), sum.at("out").amount()};
    }
}

Day read(const JsonReader& in) {
    std::ignore = in.at("schema").integer(daySchema, daySchema);
    Day day{.day = in.at("day").date(),
            .outlet = in.at("outlet").text(),
            .number = countAt(in, "number"),
            .vouchers = {.given = countAt(in, "vouchers"),
                         .first = in.at("firstVoucher").text(),
                         .last = in.at("lastVoucher").text()},
            .stock = readStock(in.at("stock")),
            .atRegistry = countAt(in, "atRegistry")};
    readSums(in.at("sums"), day);
    day.fees.inDrawer = in.at("inDrawer").money();
    day.differences = readAll(in.at("differences"), [](const JsonReader& item) {
        return Difference{item.at("kind").word<DifferenceKind>(), item.at("about").text()};
    });
    day.carried = readAll(in.at("carried"), readCarried);
    day.settled = readAll(in.at("settled"), readSettled);
    for (const auto& clerk : in.at("served").items()) {
        day.served.insert(clerk.text());
    }
    return day;
}

} // namespace

std::string encode(const Day& day) {
    return domain::canonical({{"schema", daySchema},
                              {"day", toText(day.day)},
                              {"outlet", day.outlet},
                              {"number", day.number},
                              {"vouchers", day.vouchers.given},
                              {"firstVoucher", day.vouchers.first},
                              {"lastVoucher", day.vouchers.last},
                              {"stock", write(day.stock)},
                              {"atRegistry", day.atRegistry},
                              {"sums", writeSums(day)},
                              {"inDrawer", day.fees.inDrawer.fen()},
                              {"differences", writeAll(day.differences)},
                              {"carried", writeAll(day.carried)},
                              {"settled", writeAll(day.settled)},
                              {"served", day.served}});
}

std::optional<Day> decodeDay(std::string_view text) {
    const auto document = domain::parseJson(text, {.bytes = longest});
    const auto day =
        document ? domain::decoded(*document, read)
                 : std::expected<Day, domain::DecodeError>(std::unexpected(document.error()));
    return day ? std::optional(*day) : std::nullopt;
}

} // namespace guitai::closing
