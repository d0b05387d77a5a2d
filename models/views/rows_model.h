// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace guitai::views {

/// A table whose rows are values of one type, each column a pair of functions.
template <class Of>
class RowsModel : public QAbstractTableModel {
public:
    using Row = Of;

    enum Role { RawValueRole = Qt::UserRole }; ///< what the column sorts and tests by

    struct Column {
        QString (*head)(){};
        QString (*text)(const Row& row){};
        QVariant (*raw)(const Row& row) = nullptr; ///< none: the text
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };

    explicit RowsModel(std::vector<Column> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , columns_(std::move(columns)) {}

    void set(std::vector<Row> rows) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    }

    void append(const std::vector<Row>& rows) {
        if (rows.empty()) {
            return;
        }
        beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
        rows_.insert(rows_.end(), rows.begin(), rows.end());
        endInsertRows();
    }

    void retranslate() {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!rows_.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(rows_.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(columns_.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!checkIndex(index,
                        CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        const auto& column = columns_[std::size_t(index.column())];
        const auto& row = rows_[std::size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case RawValueRole:
            return column.raw != nullptr ? column.raw(row) : QVariant(column.text(row));
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return QAbstractTableModel::headerData(section, orientation, role);
        }
        const auto& column = columns_[std::size_t(section)];
        if (role == Qt::DisplayRole) {
            return column.head();
        }
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.alignment) : QVariant();
    }

private:
    std::vector<Column> columns_;
    std::vector<Row> rows_{};
};

} // namespace guitai::views
