// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/look.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace guitai::ui {

/// A quiet sheet on the window's ground, with a heading where it needs one.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget* parent = nullptr);

    void setHeading(const QString& text);
    void setTone(Tone tone);

    [[nodiscard]] QVBoxLayout* body() const { return body_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* heading_;
    QVBoxLayout* body_;
    Tone tone_ = Tone::Plain;
};

/// A label whose text is larger, heavier or quieter than the window's, wrapped, and readable by a
/// screen reader like any label.
[[nodiscard]] QLabel* makeLabel(QWidget* parent, double factor = 1.0,
                                QFont::Weight weight = QFont::Normal, Tone tone = Tone::Plain);
void setLabelTone(QLabel* label, Tone tone);

} // namespace guitai::ui
