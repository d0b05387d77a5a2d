// SPDX-License-Identifier: Apache-2.0
#include "models/views/queue_model.h"

#include "models/views/format.h"
#include "models/views/service_text.h"

#include <algorithm>
#include <map>

namespace guitai::views {

namespace {

bool needsAttention(store::QueueState state) {
    return state == store::QueueState::Refused || state == store::QueueState::Conflict ||
           state == store::QueueState::InDoubt;
}

bool isOpen(store::QueueState state) {
    return state == store::QueueState::Waiting || state == store::QueueState::Sending;
}

QString stateText(const store::QueueItem& item) {
    const auto reason =
        item.state == store::QueueState::InDoubt ? QString() : queueReasonText(item);
    return reason.isEmpty() ? views::textOf(item.state)
                            : QueueModel::tr("%1: %2").arg(views::textOf(item.state), reason);
}

QString toDoText(store::QueueState state, bool heldBack) {
    if (heldBack) {
        return QueueModel::tr("Waits for an earlier one of this holder.");
    }
    const auto todo = todoOf(state);
    return todo.isEmpty() ? QueueModel::tr("Nothing: it goes on by itself.") : todo;
}

} // namespace

QueueModel::QueueModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void QueueModel::set(std::vector<store::QueueItem> items) {
    beginResetModel();
    std::map<Uuid, std::uint64_t> firstOf;
    for (const auto& item : items) {
        const auto [at, fresh] = firstOf.try_emplace(item.holder, item.sequence);
        at->second = std::min(at->second, item.sequence);
    }
    std::ranges::sort(items, {}, [&firstOf](const store::QueueItem& item) {
        return std::pair(firstOf[item.holder], item.sequence);
    });
    items_ = std::move(items);
    endResetModel();
}

void QueueModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!items_.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const store::QueueItem& QueueModel::item(int row) const {
    return items_.at(std::size_t(row));
}

int QueueModel::rowOf(const Uuid& operation) const {
    const auto at = std::ranges::find(items_, operation, &store::QueueItem::operation);
    return at == items_.end() ? -1 : int(at - items_.begin());
}

int QueueModel::waiting() const {
    return int(std::ranges::count_if(items_, isOpen, &store::QueueItem::state));
}

int QueueModel::attention() const {
    return int(std::ranges::count_if(items_, needsAttention, &store::QueueItem::state));
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(items_.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool QueueModel::heldBack(int row) const {
    if (item(row).state != store::QueueState::Waiting) {
        return false;
    }
    for (int before = row - 1; before >= 0 && item(before).holder == item(row).holder; --before) {
        const auto state = item(before).state;
        if (isOpen(state) || state == store::QueueState::InDoubt ||
            state == store::QueueState::Conflict) {
            return true;
        }
    }
    return false;
}

QString QueueModel::textOf(int row, Column column) const {
    const auto& one = item(row);
    switch (column) {
    case What:
        return procedureText(one.procedure);
    case State:
        return stateText(one);
    case ToDo:
        return toDoText(one.state, heldBack(row));
    case Holder: {
        // Nothing in the queue names the holder: the file's key, its last group.
        const auto key = QString::fromStdString(one.holder.text());
        return key.section(QLatin1Char('-'), -1);
    }
    case Since:
        return timeText(one.createdAt);
    case Attempts:
        return QString::number(one.attempts);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant QueueModel::rawOf(int row, Column column) const {
    const auto& one = item(row);
    switch (column) {
    case State:
        return int(one.state);
    case Since:
        return QVariant::fromValue<qlonglong>(one.createdAt.time_since_epoch().count());
    case Attempts:
        return one.attempts;
    case What:
        return QString::fromStdString(one.procedure);
    case Holder:
        return QString::fromStdString(one.holder.text());
    case ToDo:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), Column(index.column()));
    case Qt::ToolTipRole:
        return index.column() == State ? QString::fromStdString(item(index.row()).reason)
                                       : textOf(index.row(), Column(index.column()));
    case RawValueRole:
        return rawOf(index.row(), Column(index.column()));
    case StateRole:
        return int(item(index.row()).state);
    case HeldBackRole:
        return heldBack(index.row());
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (Column(section)) {
    case What:
        return tr("Procedure");
    case State:
        return tr("State");
    case ToDo:
        return tr("What to do");
    case Holder:
        return tr("File");
    case Since:
        return tr("Since");
    case Attempts:
        return tr("Attempts");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace guitai::views
