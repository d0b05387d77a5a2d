// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pin_entry_accessible.h"

#include "ui/widgets/pin_entry.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace guitai::ui {

namespace {

class PinEntryAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit PinEntryAccessible(PinEntry& entry)
        : QAccessibleWidget(&entry, QAccessible::EditableText)
        , entry_(entry) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        switch (kind) {
        case QAccessible::Name: // readers announce a changed name: it carries the count
            return PinEntry::tr("PIN, %1").arg(standing());
        case QAccessible::Value:
            return standing();
        case QAccessible::Description:
        case QAccessible::Help:
        case QAccessible::Accelerator:
        case QAccessible::DebugDescription:
        case QAccessible::UserText:
            break;
        }
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        state.passwordEdit = true;
        return state;
    }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

    [[nodiscard]] QVariant currentValue() const override { return entry_.count(); }

    void setCurrentValue(const QVariant& /*value*/) override {}

    [[nodiscard]] QVariant maximumValue() const override {
        return static_cast<int>(SecretPin::length);
    }

    [[nodiscard]] QVariant minimumValue() const override { return 0; }

    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] QString standing() const {
        return PinEntry::tr("%1 of %2 digits").arg(entry_.count()).arg(SecretPin::length);
    }

    PinEntry& entry_;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    auto* entry = qobject_cast<PinEntry*>(object);
    return entry == nullptr ? nullptr : new PinEntryAccessible(*entry);
}

} // namespace

void installPinEntryAccessibility() {
    QAccessible::installFactory(makeInterface);
}

void tellPinEntryChanged(PinEntry& entry) {
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleValueChangeEvent value(&entry, entry.count());
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent name(&entry, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
}

} // namespace guitai::ui
