// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/ask.h"
#include "models/trainer/own_exercises.h"

#include <QObject>

#include <functional>
#include <vector>

namespace guitai::app {

/// A trainer's own exercises, kept on a thread of their own: nothing of it waits for a disk.
class OwnShelf : public QObject {
    Q_OBJECT
public:
    using Kept = std::function<void(const std::expected<void, trainer::OwnFault>&)>;

    explicit OwnShelf(trainer::OwnPlace place);

    /// changed() follows.
    void load();
    /// `kept` is told while the receiver is there; then changed() follows.
    void save(const practice::Exercise& exercise, bool replace, QObject* receiver, Kept kept);
    void remove(const std::string& id, QObject* receiver, Kept kept);

    [[nodiscard]] const std::vector<practice::Exercise>& exercises() const {
        return list_.exercises;
    }

    /// What lies there and cannot be done.
    [[nodiscard]] const std::vector<practice::DataError>& leftOut() const { return list_.errors; }

    /// `work` is done on the shelf's thread; what it returns comes to `then`, while the receiver is
    /// there.
    template <class Work, class Then>
    void ask(QObject* receiver, Work work, Then then) {
        procedure::ask(worker_, *this, receiver, std::move(work), std::move(then));
    }

Q_SIGNALS:
    void changed();

private:
    trainer::OwnPlace place_;
    practice::ExerciseList list_{};
    Worker worker_{"shelf"}; // last: what it still does uses the others
};

} // namespace guitai::app
