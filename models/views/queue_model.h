// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/records.h"

#include <QAbstractTableModel>

#include <vector>

namespace guitai::views {

/// The queue as the page shows it: per holder in the order in which things were done, for one
/// refused or doubtful item holds back only what follows it for the same holder.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, State, ToDo, Holder, Since, Attempts, ColumnCount };

    enum Role {
        RawValueRole = Qt::UserRole, ///< what the column sorts and tests by
        StateRole,                   ///< int of store::QueueState, in every column
        HeldBackRole,                ///< bool: waits for an earlier one of the same holder
    };

    explicit QueueModel(QObject* parent = nullptr);

    void set(std::vector<store::QueueItem> items);
    void retranslate();
    [[nodiscard]] const store::QueueItem& item(int row) const;
    [[nodiscard]] int rowOf(const Uuid& operation) const; ///< -1: it is not there
    [[nodiscard]] int waiting() const;                    ///< waiting or sending
    [[nodiscard]] int attention() const;                  ///< refused, conflict or in doubt

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool heldBack(int row) const;
    [[nodiscard]] QString textOf(int row, Column column) const;
    [[nodiscard]] QVariant rawOf(int row, Column column) const;

    std::vector<store::QueueItem> items_{};
};

} // namespace guitai::views
