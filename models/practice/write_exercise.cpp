// SPDX-License-Identifier: Apache-2.0
#include "models/practice/write_exercise.h"

namespace guitai::practice {

namespace {

/// Members stay in the order in which people read them.
using Json = nlohmann::ordered_json;

Json jsonOf(const domain::Names& names) {
    return {{"zh_CN", names.zhCn}, {"zh_TW", names.zhTw}, {"en", names.en}};
}

Json jsonOf(const domain::Window& window) {
    Json json{{"kind", domain::nameOf(window.kind)}};
    if (window.bank) {
        json["bank"] = domain::nameOf(*window.bank);
    }
    json["city"] = window.city.text();
    json["district"] = window.district.text();
    return json;
}

template <class List>
Json namesOf(const List& words) {
    auto json = Json::array();
    for (const auto& word : words) {
        json.push_back(domain::nameOf(word));
    }
    return json;
}

Json jsonOf(const Answers& answers) {
    Json json{{"requester", domain::nameOf(answers.requester.role)},
              {"papers", namesOf(answers.requester.papers)}};
    if (!answers.details.empty()) {
        json["details"] = answers.details;
    }
    json["approve"] = answers.approve;
    json["confirm"] = answers.confirm;
    return json;
}

Json jsonOf(const std::vector<DeskPaper>& desk) {
    auto json = Json::array();
    for (const auto& lies : desk) {
        Json paper{{"paper", domain::nameOf(lies.paper)}};
        if (lies.flaw) {
            paper["flaw"] = domain::nameOf(*lies.flaw);
        }
        json.push_back(std::move(paper));
    }
    return json;
}

Json jsonOf(const RightEnd& end) {
    Json json{{"kind", domain::nameOf(end.kind)}};
    if (!end.rule.empty()) {
        json["rule"] = end.rule;
    }
    return json;
}

Json jsonOf(const std::vector<ScoredPoint>& points) {
    auto json = Json::array();
    for (const auto& point : points) {
        json.push_back({{"merit", domain::nameOf(point.merit)},
                        {"points", point.points},
                        {"rule", point.rule}});
    }
    return json;
}

/// What is said in words, which people read first.
Json wordsOf(const Exercise& exercise) {
    Json json{{"schema", 2},
              {"id", exercise.id},
              {"region", exercise.region},
              {"level", exercise.level},
              {"title", jsonOf(exercise.title)},
              {"story", jsonOf(exercise.story)},
              {"lesson", jsonOf(exercise.lesson)},
              {"hints", Json::array()},
              {"replies", Json::object()}};
    for (const auto& hint : exercise.hints) {
        json["hints"].push_back(jsonOf(hint));
    }
    for (const auto& [question, reply] : exercise.replies) {
        json["replies"][std::string(domain::nameOf(question))] = jsonOf(reply);
    }
    return json;
}

} // namespace

std::string jsonOf(const Exercise& exercise) {
    auto json = wordsOf(exercise);
    json["citizen"] = exercise.citizen;
    if (exercise.card) {
        json["card"] = exercise.card->text();
    }
    if (!exercise.after.empty()) {
        json["after"] = exercise.after;
    }
    json["procedure"] = domain::nameOf(exercise.procedure);
    json["pins"] = namesOf(exercise.pins);
    json["window"] = jsonOf(exercise.window);
    json["desk"] = jsonOf(exercise.desk);
    if (exercise.mishap) {
        json["mishap"] = domain::nameOf(*exercise.mishap);
    }
    json["answers"] = jsonOf(exercise.answers);
    json["end"] = jsonOf(exercise.end);
    json["points"] = jsonOf(exercise.points);
    return json.dump(2) + "\n";
}

} // namespace guitai::practice
