// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/glyph.h"

#include <QWidget>

namespace guitai::ui {

/// A state in one word, with a drawing and a ground of its tone.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);

    void set(Icon icon, Tone tone, const QString& text);

    /// For whatever looks like one.
    struct Look {
        Icon icon = Icon::Info;
        Tone tone = Tone::Quiet;
        const QString& text;
    };

    /// In the colours and the font of `like`; `lit`: with an edge, under the mouse or in focus.
    static void paint(QPainter& painter, const QRect& place, const Look& look, const QWidget& like,
                      bool lit);
    [[nodiscard]] static QSize sizeOf(const QString& text, const QFont& font);

    [[nodiscard]] const QString& text() const { return text_; }

    [[nodiscard]] Tone tone() const { return tone_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Icon icon_ = Icon::Info;
    Tone tone_ = Tone::Quiet;
    QString text_;
};

} // namespace guitai::ui
