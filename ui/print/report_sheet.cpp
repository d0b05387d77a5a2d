// SPDX-License-Identifier: Apache-2.0
#include "ui/print/report_sheet.h"

#include "ui/print/office_form_sheet.h"
#include "ui/print/voucher_pen.h"

#include <QImage>

#include <algorithm>
#include <numeric>

namespace guitai::ui {

namespace {

using Kind = ReportLine::Kind;

constexpr double left = 170;
constexpr double right = 1930;
constexpr double firstTop = 420;
constexpr double laterTop = 230;
constexpr double bottom = 2790;
constexpr double half = (right - left) / 2;
constexpr double labels = 290; ///< the width of what a fact is called
constexpr double inside = 11;
constexpr double signatureHeight = 130;
constexpr int wordSize = 32;

struct Cell {
    QRectF place;
    Qt::Alignment alignment;
};

/// The columns of a table's line.
std::vector<Cell> cellsOf(const Report::Table& table, const ReportLine& line) {
    const double all = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    std::vector<Cell> cells;
    double x = left;
    for (std::size_t column = 0; column < table.widths.size(); ++column) {
        const double width = (right - left) * table.widths[column] / all;
        cells.push_back({QRectF(x, line.top, width, line.height),
                         int(column) < table.numbersFrom ? Qt::AlignLeft : Qt::AlignRight});
        x += width;
    }
    return cells;
}

/// Measures where nobody sees it, and breaks into pages.
class Flow {
public:
    explicit Flow(const Report& report)
        : report_(report) {}

    std::vector<ReportPage> all() {
        for (std::size_t row = 0; row < report_.facts.size(); row += 2) {
            const auto second = std::min(row + 1, report_.facts.size() - 1);
            add({.kind = Kind::Fact, .row = row},
                std::max(heightOf(report_.facts[row]), heightOf(report_.facts[second])));
        }
        for (std::size_t table = 0; table < report_.tables.size(); ++table) {
            addTable(table);
        }
        for (qsizetype row = 0; row < report_.statements.size(); ++row) {
            add({.kind = Kind::Statement, .row = std::size_t(row)},
                heightOf(right - left, report_.statements[row]) + 24);
        }
        const double foot = signatureHeight * double(report_.signatures.size());
        add({.kind = Kind::Foot}, std::max(foot, report_.seal.isEmpty() ? 0.0 : 380.0) + 60);
        for (auto& page : pages_) {
            page.of = int(pages_.size());
        }
        return std::move(pages_);
    }

private:
    double heightOf(double width, const QString& words) {
        constexpr double most = 400;
        return pen_.text({0, 0, width - 2 * inside, most}, wordSize, QFont::DemiBold, words);
    }

    double heightOf(const VoucherData::Fact& fact) {
        return std::max(heightOf(labels, fact.what), heightOf(half - labels, fact.value)) +
               2 * inside;
    }

    double heightOf(const Report::Table& table, const QStringList& texts) {
        double height = 0;
        const auto cells = cellsOf(table, {});
        for (std::size_t column = 0; column < cells.size(); ++column) {
            height =
                std::max(height, heightOf(cells[column].place.width(), texts[qsizetype(column)]));
        }
        return height + 2 * inside;
    }

    void addTable(std::size_t number) {
        const auto& table = report_.tables[number];
        constexpr double titleHeight = 92;
        const double heads = heightOf(table, table.heads);
        const double first = table.rows.empty() ? 80 : heightOf(table, table.rows.front());
        add({.kind = Kind::Title, .table = number}, titleHeight, heads + first);
        if (table.rows.empty()) {
            add({.kind = Kind::Empty, .table = number}, first);
            return;
        }
        add({.kind = Kind::Heads, .table = number}, heads);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const double height = heightOf(table, table.rows[row]);
            if (y_ + height > bottom) {
                turn();
                add({.kind = Kind::Heads, .table = number}, heads);
            }
            add({.kind = Kind::Row, .table = number, .row = row}, height);
        }
    }

    /// `besides`: what must stand on the same page.
    void add(ReportLine line, double height, double besides = 0) {
        if (y_ + height + besides > bottom) {
            turn();
        }
        line.top = y_;
        line.height = height;
        pages_.back().lines.push_back(line);
        y_ += height;
    }

    void turn() {
        pages_.push_back({.number = int(pages_.size()) + 1});
        y_ = laterTop;
    }

    const Report& report_;
    QImage scratch_{1, 1, QImage::Format_RGB32};
    QPainter unseen_{&scratch_};
    VoucherPen pen_{unseen_};
    std::vector<ReportPage> pages_{{}};
    double y_ = firstTop;
};

void paintHead(VoucherPen& pen, const Report& report, const ReportPage& page) {
    if (page.number > 1) {
        pen.text({left, 130, 1200, 44}, 34, QFont::DemiBold, report.title);
        pen.text({right - 560, 130, 560, 44}, 32, QFont::DemiBold, report.number, Qt::AlignRight);
        pen.line(left, 195, right);
        return;
    }
    pen.text({left, 150, right - left - 280, 44}, 34, QFont::Normal, report.outlet);
    pen.code({right - 240, 110, 240, 240}, report.number);
    pen.text({left, 220, right - left - 280, 110}, 76, QFont::Bold, report.title);
    pen.text({left, 345, right - left, 44}, 32, QFont::DemiBold, report.number, Qt::AlignRight);
}

/// Two facts beside each other; an odd last one alone, with an empty place beside it.
void paintFacts(VoucherPen& pen, const Report& report, const ReportLine& line) {
    for (std::size_t side = 0; side < 2; ++side) {
        const double x = left + double(side) * half;
        const QRectF label(x, line.top, labels, line.height);
        const QRectF value(x + labels, line.top, half - labels, line.height);
        const auto row = line.row + side;
        const auto fact = row < report.facts.size() ? report.facts[row] : VoucherData::Fact();
        pen.frame(label);
        pen.frame(value);
        pen.text(label.adjusted(inside, inside, -inside, -inside), wordSize, QFont::Normal,
                 fact.what, Qt::AlignLeft, true);
        pen.text(value.adjusted(inside, inside, -inside, -inside), wordSize, QFont::DemiBold,
                 fact.value);
    }
}

void paintTexts(VoucherPen& pen, const Report::Table& table, const ReportLine& line,
                const QStringList& texts, QFont::Weight weight) {
    const auto cells = cellsOf(table, line);
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const auto& place = cells[column].place;
        pen.frame(place);
        pen.text(place.adjusted(inside, inside, -inside, -inside), wordSize, weight,
                 texts[qsizetype(column)], cells[column].alignment);
    }
}

void paintFoot(VoucherPen& pen, const Report& report, double top) {
    double y = top + 60;
    for (const auto& signature : report.signatures) {
        constexpr double base = signatureHeight - 36;
        pen.text({left, y + base - 48, 420, 44}, 34, QFont::Normal, signature, Qt::AlignLeft, true);
        pen.line(left + 430, y + base, left + 800);
        pen.text({left + 830, y + base - 48, 110, 44}, 34, QFont::Normal, report.date,
                 Qt::AlignLeft, true);
        pen.line(left + 950, y + base, left + 1240);
        y += signatureHeight;
    }
    if (!report.seal.isEmpty()) {
        pen.seal({right - 380, top + 40, 360, 360}, report.seal);
    }
}

void paintLine(VoucherPen& pen, const Report& report, const ReportLine& line) {
    const QRectF whole(left, line.top, right - left, line.height);
    switch (line.kind) {
    case Kind::Fact:
        paintFacts(pen, report, line);
        break;
    case Kind::Title:
        pen.text(whole.adjusted(0, 34, 0, 0), 38, QFont::Bold, report.tables[line.table].title);
        break;
    case Kind::Heads:
        paintTexts(pen, report.tables[line.table], line, report.tables[line.table].heads,
                   QFont::DemiBold);
        break;
    case Kind::Row:
        paintTexts(pen, report.tables[line.table], line, report.tables[line.table].rows[line.row],
                   QFont::Normal);
        break;
    case Kind::Empty:
        pen.frame(whole);
        pen.text(whole.adjusted(inside, inside, 0, 0), wordSize, QFont::Normal,
                 report.tables[line.table].empty, Qt::AlignLeft, true);
        break;
    case Kind::Statement:
        pen.text(whole.adjusted(0, 24, 0, 0), wordSize, QFont::Normal,
                 report.statements[qsizetype(line.row)]);
        break;
    case Kind::Foot:
        paintFoot(pen, report, line.top);
        break;
    }
}

} // namespace

std::vector<ReportPage> layOut(const Report& report) {
    return Flow(report).all();
}

void paintReport(QPainter& painter, const Report& report, const ReportPage& page) {
    VoucherPen pen(painter);
    if (!report.mark.isEmpty()) {
        pen.watermark(QRectF(QPointF(), QSizeF(officeFormSize)), report.mark);
    }
    paintHead(pen, report, page);
    for (const auto& line : page.lines) {
        paintLine(pen, report, line);
    }
    pen.text({left, 2840, 1400, 40}, 26, QFont::Normal, report.foot, Qt::AlignLeft, true);
    pen.text({right - 340, 2836, 340, 44}, 30, QFont::Normal,
             report.pages.arg(page.number).arg(page.of), Qt::AlignRight);
}

} // namespace guitai::ui
