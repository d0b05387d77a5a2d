// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/batch_output.h"

#include "app/guitaictl/commands/store_access.h"
#include "models/store/durable_file.h"

#include <csignal>
#include <iostream>

#include <unistd.h>

namespace guitai::ctl {

namespace {

using batches::FileFault;
using batches::LineOutcome;
using batches::TableError;
using batches::TableFault;

// A signal handler can tell nobody else.
volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int) {
    interrupted = 1;
}

const char* sentenceFor(TableFault fault) {
    switch (fault) {
    case TableFault::Unreadable:
        return "The file cannot be read.";
    case TableFault::TooBig:
        return "The file is too big.";
    case TableFault::NotText:
        return "The file is neither UTF-8 nor GB18030.";
    case TableFault::Quotes:
        return "A quotation mark stands where none may be, or does not end.";
    case TableFault::TooManyLines:
        return "The file has too many lines.";
    case TableFault::TooManyColumns:
        return "A line has too many columns.";
    case TableFault::CellTooLong:
        return "A cell is too long.";
    case TableFault::BrokenCell:
        return "A line ends inside a cell.";
    case TableFault::Empty:
        return "The file is empty.";
    case TableFault::UnknownColumn:
        return "The head names a column that is not known.";
    case TableFault::ColumnTwice:
        return "The head names a column twice.";
    case TableFault::ColumnMissing:
        return "The head lacks a column.";
    case TableFault::NoTrailer:
        return "The file was cut: its last line is not the one with the hash.";
    case TableFault::TrailerWrong:
        return "The file was altered: its hash or number of lines is another.";
    case TableFault::NoSerial:
        return "Expected a serial of 4 to 32 digits and capital letters.";
    }
    return "The file is malformed.";
}

ExitCode failTable(Output& output, const TableError& error) {
    Json facts = Json::object();
    if (error.line != 0) {
        facts["line"] = error.line;
    }
    if (error.column != 0) {
        facts["column"] = error.column;
    }
    std::string sentence = sentenceFor(error.fault);
    if (!error.about.empty()) {
        facts["about"] = error.about;
        sentence += " (" + error.about + ")";
    }
    return output.fail(ExitCode::Usage, domain::nameOf(error.fault), sentence, facts);
}

ExitCode failOutlet(Output& output, const outlet::OutletRefusal& refusal) {
    const std::string code(domain::nameOf(refusal.fault));
    return output.fail(ExitCode::AnswerIsNo, code,
                       "The outlet's stock says no: " + code +
                           (refusal.about.empty() ? "." : " (" + refusal.about + ")."),
                       {{"about", refusal.about}});
}

ExitCode failFile(Output& output, FileFault fault) {
    switch (fault) {
    case FileFault::Unreadable:
        return output.fail(ExitCode::Usage, "file-unreadable", "The file cannot be read.");
    case FileFault::Unwritable:
        return output.fail(ExitCode::Usage, "file-unwritable", "The file cannot be written.");
    case FileFault::NotInEncoding:
        return output.fail(ExitCode::Usage, "not-in-encoding",
                           "A name has no place in that encoding.");
    case FileFault::AlreadyThere:
        return output.fail(ExitCode::Usage, "already-there",
                           "A file is there already, and is not overwritten. Run it again with "
                           "another name.");
    }
    return ExitCode::Usage;
}

Json documentOf(const batches::Report& report) {
    Json lines = Json::array();
    for (const auto& line : report.lines) {
        lines.push_back({{"line", line.line == 0 ? Json(nullptr) : Json(line.line)},
                         {"column", line.column == 0 ? Json(nullptr) : Json(line.column)},
                         {"outcome", domain::nameOf(line.outcome)},
                         {"about", line.about},
                         {"reason", line.reason.empty() ? Json(nullptr) : Json(line.reason)}});
    }
    return lines;
}

std::string textOf(const batches::Report& report) {
    std::string text;
    for (const auto& line : report.lines) {
        if (line.outcome == LineOutcome::Done) {
            continue;
        }
        text += (line.line == 0 ? "  " : "  line " + std::to_string(line.line) + "  ") +
                (line.column == 0 ? "" : "column " + std::to_string(line.column) + "  ") +
                line.about + (line.about.empty() ? "" : "  ") +
                std::string(domain::nameOf(line.outcome)) +
                (line.reason.empty() ? "" : "  " + line.reason) + "\n";
    }
    for (const auto& [outcome, word] : domain::Words<LineOutcome>::all) {
        if (const int count = report.count(outcome); count > 0) {
            text += std::string(word) + ": " + std::to_string(count) + "\n";
        }
    }
    return text + (report.stopped ? "Stopped. Run it again to go on.\n" : "");
}

} // namespace

ExitCode fail(Output& output, const batches::BatchFailure& failure) {
    if (const auto* error = std::get_if<store::StoreError>(&failure)) {
        return fail(output, *error);
    }
    if (const auto* fault = std::get_if<FileFault>(&failure)) {
        return failFile(output, *fault);
    }
    if (const auto* error = std::get_if<TableError>(&failure)) {
        return failTable(output, *error);
    }
    if (const auto* refusal = std::get_if<outlet::OutletRefusal>(&failure)) {
        return failOutlet(output, *refusal);
    }
    return output.fail(ExitCode::Service, "registry-unreachable",
                       "The registry cannot be asked. Run it again to go on.");
}

ExitCode answer(Output& output, Json document, std::string text, const batches::Report& report,
                const std::string& reportFile) {
    if (!reportFile.empty() && !store::writeFile(reportFile, batches::toCsv(report))) {
        return failFile(output, FileFault::Unwritable);
    }
    document["stopped"] = report.stopped;
    document["lines"] = documentOf(report);
    output.answer(document, text + textOf(report));
    return report.whole() && !report.stopped ? ExitCode::Done : ExitCode::AnswerIsNo;
}

batches::Progress progressShown() {
    interrupted = 0;
    std::signal(SIGINT, noteInterrupt);
    return [shown = ::isatty(STDERR_FILENO) != 0](std::size_t done, std::size_t of) {
        if (shown) {
            std::cerr << '\r' << done << " of " << of << std::flush;
        }
        return interrupted == 0;
    };
}

} // namespace guitai::ctl
