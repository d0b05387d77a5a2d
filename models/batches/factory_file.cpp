// SPDX-License-Identifier: Apache-2.0
#include "models/batches/factory_file.h"

#include "models/operators/envelope.h"

namespace guitai::batches {

namespace {

constexpr std::string_view trailerWord = "#sha256,";

std::string hashOf(std::string_view bytes) {
    return toHex(operators::payloadHash(std::string(bytes)));
}

std::vector<std::string> cellsOf(const FactoryBatch& batch, const FactoryCard& card) {
    const auto& holder = card.holder;
    return {batch.id.text(),
            batch.outlet,
            batch.region,
            card.card.text(),
            holder.idNumber.text(),
            holder.name.text(),
            std::string(domain::nameOf(card.bank)),
            holder.city.text(),
            holder.district.text(),
            holder.personalNumber ? holder.personalNumber->text() : std::string()};
}

/// Where the last line begins.
std::size_t lastLine(std::string_view bytes) {
    const auto content = bytes.find_last_not_of("\r\n");
    const auto end =
        content == std::string_view::npos ? std::string_view::npos : bytes.rfind('\n', content);
    return end == std::string_view::npos ? 0 : end + 1;
}

std::string_view withoutEnd(std::string_view text) {
    const auto last = text.find_last_not_of("\r\n, ");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

std::unexpected<TableError> failed(TableFault fault) {
    return std::unexpected(TableError{.fault = fault});
}

enum Place : std::size_t { Batch, Card, Result, Identification, BankCard, ValidUntil, Reason };

const std::vector<Column>& columns() {
    static const std::vector<Column> all{{"batch", {"批次号"}},
                                         {"card_number", {"社保卡卡号", "卡号"}},
                                         {"result", {"制卡结果"}},
                                         {"identification", {"卡识别码", "卡的识别码"}, false},
                                         {"bank_card", {"银行卡号"}, false},
                                         {"valid_until", {"有效期至", "有效期"}, false},
                                         {"reason", {"失败原因"}, false}};
    return all;
}

std::optional<Date> dayOf(const std::string& text) {
    const auto day = parseDate(text);
    return day ? day : parseCompactDate(text);
}

bool isIdentification(const std::string& text) {
    return text.size() == 32 && text.find_first_not_of("0123456789ABCDEF") == std::string::npos;
}

/// One line; what it should have been is said of the first cell that is wrong.
class LineReading {
public:
    LineReading(const TableLine& line, const std::vector<std::size_t>& places)
        : line_(line)
        , places_(places) {}

    [[nodiscard]] ReturnedLine read() const {
        const auto batch = Uuid::parse(at(Batch));
        if (!batch) {
            return bad(Batch, Wanted::BatchId);
        }
        const auto card = CardNumber::parse(at(Card));
        if (!card) {
            return bad(Card, Wanted::CardNumber);
        }
        ReturnedCard returned{line_.number, *batch, *card, {}};
        if (at(Result) == "failed" || at(Result) == "失败") {
            if (at(Reason).empty() || at(Reason).size() > 200) {
                return bad(Reason, Wanted::FailureReason);
            }
            returned.result = at(Reason);
            return returned;
        }
        if (at(Result) != "made" && at(Result) != "成功") {
            return bad(Result, Wanted::Result);
        }
        return made(std::move(returned));
    }

private:
    [[nodiscard]] const std::string& at(Place place) const { return line_.cells[place]; }

    [[nodiscard]] BadLine bad(Place place, Wanted expected) const {
        return {line_.number, places_[place], expected};
    }

    [[nodiscard]] ReturnedLine made(ReturnedCard returned) const {
        domain::MadeAsked made{.identification = at(Identification)};
        if (!isIdentification(made.identification)) {
            return bad(Identification, Wanted::Identification);
        }
        if (!at(BankCard).empty()) {
            const auto number = BankCardNumber::parse(at(BankCard));
            if (!number) {
                return bad(BankCard, Wanted::BankCard);
            }
            made.bankCard = *number;
        }
        made.validUntil = dayOf(at(ValidUntil));
        if (!made.validUntil) {
            return bad(ValidUntil, Wanted::Day);
        }
        returned.result = std::move(made);
        return returned;
    }

    const TableLine& line_;
    const std::vector<std::size_t>& places_;
};

} // namespace

std::string trailerOf(std::string_view bytes, std::size_t lines) {
    return std::string(trailerWord) + hashOf(bytes) + "," + std::to_string(lines);
}

std::optional<WrittenFile> writeFactoryFile(const FactoryBatch& batch, Encoding as) {
    std::string text = writeLine({"batch", "outlet", "region", "card_number", "id_number", "name",
                                  "bank", "city", "district", "personal_number"});
    for (const auto& card : batch.cards) {
        text += writeLine(cellsOf(batch, card));
    }
    auto bytes = encoded(text, as);
    if (!bytes) {
        return std::nullopt;
    }
    WrittenFile written{.hash = hashOf(*bytes)};
    written.bytes = *bytes + trailerOf(*bytes, batch.cards.size()) + "\r\n";
    return written;
}

std::expected<std::vector<ReturnedLine>, TableError> readReturnFile(std::string_view bytes) {
    if (bytes.size() > mostBytes) {
        return failed(TableFault::TooBig);
    }
    const auto content = bytes.substr(0, lastLine(bytes));
    const auto trailer = withoutEnd(bytes.substr(content.size()));
    if (!trailer.starts_with(trailerWord)) {
        return failed(TableFault::NoTrailer);
    }
    const auto table = readTable(content, columns());
    if (!table) {
        return std::unexpected(table.error());
    }
    if (trailer != trailerOf(content, table->lines.size())) {
        return failed(TableFault::TrailerWrong);
    }
    std::vector<ReturnedLine> lines;
    for (const auto& line : table->lines) {
        lines.push_back(LineReading(line, table->places).read());
    }
    return lines;
}

} // namespace guitai::batches
