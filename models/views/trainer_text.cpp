// SPDX-License-Identifier: Apache-2.0
#include "models/views/trainer_text.h"

#include "models/views/format.h"
#include "models/views/practice_text.h"
#include "models/views/reason_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <QFileInfo>

namespace guitai::views {

using trainer::CaseFault;
using trainer::Fit;
using trainer::OwnFault;

namespace {

QString nameOf(const std::string& file) {
    return QFileInfo(fromUtf8(file)).fileName();
}

/// With its folder: each learner's file has the same name.
QString learnersName(const std::filesystem::path& file) {
    const auto folder = file.parent_path().filename();
    return fromUtf8(folder.empty() ? file.filename().string()
                                   : (folder / file.filename()).string());
}

/// `/title/en`, or that it is the file itself.
QString placeOf(const std::string& pointer) {
    return pointer.empty() ? translate("Trainer", "the whole file") : fromUtf8(pointer);
}

QString reasonsOf(const std::vector<domain::Refusal>& refusals) {
    QStringList reasons;
    for (const auto& refusal : refusals) {
        reasons << textOf(refusal);
    }
    return reasons.join(QLatin1Char(' '));
}

QString spoiledText(const practice::SpoiledLine& line) {
    return translate("Trainer", "%1: line %2 is no result and is not counted.")
        .arg(learnersName(line.file))
        .arg(line.line);
}

} // namespace

QString textOf(const rules::PackError& error) {
    return translate("Trainer", "%1 is no rule case: at %2, expected %3. Set the file right, or "
                                "choose another.")
        .arg(nameOf(error.file), placeOf(error.pointer), fromUtf8(error.expected));
}

QString textOf(const trainer::CaseRefused& refused) {
    switch (refused.fault) {
    case CaseFault::ShowsValues:
        return translate("Trainer", "The case asks for nothing: it only shows values of the "
                                    "region's rules. Choose one with a request.");
    case CaseFault::NotAsExpected: {
        QStringList differences;
        for (const auto& difference : refused.differences) {
            differences << fromUtf8(difference);
        }
        return translate("Trainer", "The decider answers other than the case expects: %1. Set the "
                                    "case right first.")
            .arg(differences.join(QStringLiteral("; ")));
    }
    case CaseFault::NoWindowWork:
        return translate("Trainer", "No window runs this procedure: it belongs to the office that "
                                    "makes the cards. Choose a case that is about work at a "
                                    "window.");
    case CaseFault::NobodyServes:
        return translate("Trainer", "The case happens where no clerk sits: at a machine, on the "
                                    "telephone or the web. Choose one at a window.");
    }
    return {};
}

QString nobodyFits() {
    return translate("Trainer", "With no citizen of the drawer does this verdict come about at a "
                                "window; each says why. Choose another case, or one whose file is "
                                "more like a citizen's.");
}

QString textOf(const trainer::Verdict& verdict) {
    switch (verdict.end) {
    case practice::EndKind::Done:
        return translate("Trainer", "It is done.");
    case practice::EndKind::Refused:
        return translate("Trainer", "It is refused: %1").arg(reasonsOf(verdict.refusals));
    case practice::EndKind::Papers:
        return translate("Trainer", "Papers are missing: %1.").arg(listOf(verdict.missing));
    }
    return {};
}

QString answerOf(const trainer::Candidate& candidate) {
    switch (candidate.fit) {
    case Fit::Fits:
        return translate("Trainer", "Fits: the same verdict.");
    case Fit::OtherVerdict:
        return translate("Trainer", "Another verdict. %1").arg(textOf(candidate.trial.verdict));
    case Fit::HangsOnTime:
        return translate("Trainer",
                         "The verdict hangs on day or hour; an exercise is done at any.");
    case Fit::NotOffered:
        return translate("Trainer", "The window does not offer this work for this file.");
    case Fit::FormCannotSay:
        return translate("Trainer", "The form of this work has no answer for what the case asks.");
    case Fit::NobodyComes:
        return translate("Trainer", "Nobody made up for this region comes in that role.");
    case Fit::NoCardInHand:
        return translate("Trainer", "The work needs a card that does not lie in the drawer.");
    case Fit::PinNotKnown:
        return translate("Trainer", "A PIN is asked for that this citizen does not know.");
    case Fit::NumberTaken:
        return translate("Trainer", "The new identity number is another citizen's.");
    }
    return {};
}

QString textOf(OwnFault fault) {
    switch (fault) {
    case OwnFault::ShippedId:
        return translate("Trainer", "An exercise that came with the program has this id. Choose "
                                    "another id.");
    case OwnFault::Exists:
        return translate("Trainer", "One of your own exercises has this id already.");
    case OwnFault::NotKept:
        return translate("Trainer", "The folder of your own exercises cannot be written. See "
                                    "whether the disk is full and the folder is yours, then try "
                                    "again.");
    case OwnFault::Gone:
        return translate("Trainer", "The exercise is no longer there.");
    }
    return {};
}

QString textOf(const practice::DataError& error) {
    return translate("Trainer", "%1 cannot be read: expected %2. Choose another file.")
        .arg(nameOf(error.file), fromUtf8(error.expected));
}

QString savedText(const std::string& id) {
    return translate("Trainer", "Saved as %1: it stands in the list of exercises.")
        .arg(fromUtf8(id));
}

QString tableText(const QString& path, bool written) {
    return written ? translate("Trainer", "Written: %1").arg(path)
                   : translate("Trainer", "%1 cannot be written. Choose another place.").arg(path);
}

QString notTaken(const practice::DataError& error) {
    return translate("Trainer", "The exercise cannot be kept like this: at %1, expected %2.")
        .arg(placeOf(error.pointer), fromUtf8(error.expected));
}

QString leftOutText(const practice::DataError& error) {
    return translate("Trainer", "Left out, your own exercise %1: at %2, expected %3.")
        .arg(nameOf(error.file), placeOf(error.pointer), fromUtf8(error.expected));
}

CaseView caseViewOf(const trainer::CaseWork& subject) {
    const std::vector<domain::Paper> papers(subject.work.papers.begin(), subject.work.papers.end());
    const bool all = subject.work.papers == domain::everyOf<domain::Paper>();
    return {.title = fromUtf8(subject.title),
            .asked = titleOf(subject.work.procedure, subject.work.pins),
            .where = textOf(subject.work.window),
            .who = textOf(subject.work.role),
            .papers = all              ? translate("Trainer", "whatever is needed")
                      : papers.empty() ? translate("Trainer", "none")
                                       : listOf(papers),
            .verdict = textOf(subject.verdict)};
}

std::vector<PointLine> pointLinesOf(const std::vector<practice::ScoredPoint>& points) {
    std::vector<PointLine> lines;
    for (const auto& point : points) {
        lines.push_back(
            {.what = textOf(point.merit), .rule = ruleText(point.rule).id, .points = point.points});
    }
    return lines;
}

std::vector<ScoreRow> scoreRowsOf(const practice::Score& score) {
    std::vector<ScoreRow> rows;
    for (const auto& line : score.lines) {
        const auto rule = ruleText(line.rule);
        rows.push_back({.what = textOf(line.merit),
                        .why = reasonOf(line.merit, line.got == line.of),
                        .rule = QStringLiteral("%1: %2").arg(rule.id, rule.summary),
                        .got = line.got,
                        .of = line.of});
    }
    return rows;
}

ClassView classViewOf(const practice::ClassResults& results,
                      const std::map<std::string, QString>& titles) {
    ClassView view;
    for (const auto& row : practice::classRows(results.all)) {
        const auto title = titles.find(row.exercise);
        view.lines.push_back(
            {.learner = fromUtf8(row.learner),
             .exercise = title == titles.end() ? fromUtf8(row.exercise) : title->second,
             .exerciseId = row.exercise,
             .best = row.best.score.total,
             .of = practice::Exercise::fullMarks,
             .tries = row.tries,
             .bestTook = row.best.took,
             .together = row.together,
             .last = row.last,
             .hints = row.best.score.hints,
             .merits = scoreRowsOf(row.best.score)});
    }
    view.counted = translate("Trainer", "%n result(s)", nullptr, int(results.all.size())) +
                   QStringLiteral(" · ") +
                   translate("Trainer", "%n file(s)", nullptr, int(results.files.size()));
    for (const auto& error : results.unread) {
        view.refused << translate("Trainer", "%1 cannot be read and is not counted.")
                            .arg(learnersName(error.file));
    }
    for (const auto& line : results.spoiled) {
        view.refused << spoiledText(line);
    }
    return view;
}

} // namespace guitai::views
