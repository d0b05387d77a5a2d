// SPDX-License-Identifier: Apache-2.0
#include "models/practice/read_exercise.h"

namespace guitai::practice {

namespace {

using domain::JsonReader;

constexpr std::size_t mostHints = 5;

domain::Window readWindow(const JsonReader& in) {
    in.only({"kind", "bank", "city", "district"});
    domain::Window window{.kind = in.at("kind").word<domain::WindowKind>(),
                          .city = in.at("city").regionCode(),
                          .district = in.at("district").regionCode()};
    if (in.has("bank")) {
        window.bank = in.at("bank").word<domain::BankName>();
    }
    return window;
}

Details readDetails(const JsonReader& in) {
    Details details;
    for (const auto& [field, values] : in.members()) {
        details[field] = values.list([](const JsonReader& each) { return each.text(); });
    }
    return details;
}

std::map<Question, domain::Names> readReplies(const JsonReader& in) {
    in.only({"who", "why", "what", "pin", "when"});
    std::map<Question, domain::Names> replies;
    for (const auto& [question, reply] : in.members()) {
        replies.emplace(*domain::parseName<Question>(question), readNames(reply));
    }
    return replies;
}

DeskPaper readPaper(const JsonReader& in) {
    in.only({"paper", "flaw"});
    DeskPaper paper{.paper = in.at("paper").word<domain::Paper>()};
    if (in.has("flaw")) {
        paper.flaw = in.at("flaw").word<PaperFlaw>();
    }
    return paper;
}

RightEnd readEnd(const JsonReader& in) {
    in.only({"kind", "rule"});
    RightEnd end{.kind = in.at("kind").word<EndKind>()};
    if (in.has("rule")) {
        end.rule = in.at("rule").text();
    }
    return end;
}

ScoredPoint readPoint(const JsonReader& in) {
    in.only({"merit", "points", "rule"});
    return {.merit = in.at("merit").word<Merit>(),
            .points = static_cast<int>(in.at("points").integer(1, Exercise::fullMarks)),
            .rule = in.at("rule").text()};
}

std::vector<domain::Names> readHints(const JsonReader& in) {
    std::vector<domain::Names> hints;
    for (const auto& hint : in.items(mostHints)) {
        hints.push_back(readNames(hint));
    }
    if (hints.empty()) {
        in.fail("a hint at least");
    }
    return hints;
}

void readOptional(const JsonReader& in, Exercise& exercise) {
    if (in.has("card")) {
        exercise.card = in.at("card").cardNumber();
    }
    if (in.has("after")) {
        exercise.after = readId(in.at("after"));
    }
    if (in.has("mishap")) {
        exercise.mishap = in.at("mishap").word<Mishap>();
    }
}

} // namespace

Answers readAnswers(const JsonReader& in) {
    in.only({"$schema", "requester", "papers", "details", "approve", "confirm"});
    const auto papers = in.at("papers").words<domain::Paper>();
    Answers answers{.requester = {.role = in.at("requester").word<domain::RequesterRole>(),
                                  .papers = {papers.begin(), papers.end()}}};
    if (in.has("details")) {
        answers.details = readDetails(in.at("details"));
    }
    if (in.has("approve")) {
        answers.approve = in.at("approve").flag();
    }
    if (in.has("confirm")) {
        answers.confirm = in.at("confirm").flag();
    }
    return answers;
}

Exercise readExercise(const JsonReader& in) {
    in.only({"$schema", "schema", "id",      "region",  "level",   "title", "story",
             "lesson",  "hints",  "replies", "citizen", "card",    "after", "procedure",
             "pins",    "window", "desk",    "mishap",  "answers", "end",   "points"});
    expectSchema(in, 2);
    Exercise exercise{.id = readId(in.at("id")),
                      .region = readId(in.at("region")),
                      .level = static_cast<int>(in.at("level").integer(1, 4)),
                      .title = readNames(in.at("title")),
                      .story = readNames(in.at("story")),
                      .lesson = readNames(in.at("lesson")),
                      .hints = readHints(in.at("hints")),
                      .replies = readReplies(in.at("replies")),
                      .citizen = readId(in.at("citizen")),
                      .procedure = in.at("procedure").word<domain::Procedure>(),
                      .pins = in.at("pins").words<domain::CredentialKind>(),
                      .window = readWindow(in.at("window")),
                      .desk = in.at("desk").list(readPaper),
                      .answers = readAnswers(in.at("answers")),
                      .end = readEnd(in.at("end")),
                      .points = in.at("points").list(readPoint)};
    readOptional(in, exercise);
    checkSense(exercise, in);
    return exercise;
}

} // namespace guitai::practice
