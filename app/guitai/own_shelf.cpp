// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/own_shelf.h"

namespace guitai::app {

OwnShelf::OwnShelf(trainer::OwnPlace place)
    : place_(std::move(place)) {}

void OwnShelf::load() {
    ask(
        this, [place = place_] { return trainer::loadOwn(place); },
        [this](practice::ExerciseList list) {
            list_ = std::move(list);
            Q_EMIT changed();
        });
}

void OwnShelf::save(const practice::Exercise& exercise, bool replace, QObject* receiver,
                    Kept kept) {
    ask(
        receiver,
        [place = place_, exercise, replace] { return trainer::saveOwn(place, exercise, replace); },
        std::move(kept));
    load();
}

void OwnShelf::remove(const std::string& id, QObject* receiver, Kept kept) {
    ask(receiver, [place = place_, id] { return trainer::removeOwn(place, id); }, std::move(kept));
    load();
}

} // namespace guitai::app
