// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace guitai::ui {

class StatusChip;

/// The top line: where we are and who works here; the reader, the queue and the registry, each in a
/// word.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setPlace(const QString& outlet, const QString& clerk, const QString& region);
    void setReader(const cardio::ReaderSnapshot& snapshot);
    void setQueue(int waiting, int attention);
    void setRegistry(procedure::ServiceState state);

    [[nodiscard]] QToolButton* languageButton() const { return language_; }

    [[nodiscard]] StatusChip* readerChip() const { return reader_; }

    [[nodiscard]] StatusChip* queueChip() const { return queue_; }

    [[nodiscard]] StatusChip* registryChip() const { return registry_; }

Q_SIGNALS:
    /// Somebody wants to know what a chip means.
    void explainWanted(guitai::ui::StatusChip* chip);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renderReader();
    void renderCondition();
    void renderQueue();
    void renderRegistry();
    void renderPlace();

    QLabel* place_;
    StatusChip* reader_;
    StatusChip* queue_;
    StatusChip* registry_;
    QToolButton* language_;
    QStringList parts_;
    cardio::ReaderSnapshot snapshot_;
    bool known_ = false;
    int waiting_ = 0;
    int attention_ = 0;
    procedure::ServiceState service_ = procedure::ServiceState::Starting;
};

} // namespace guitai::ui
