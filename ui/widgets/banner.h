// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/glyph.h"

#include <QFrame>

class QLabel;

namespace guitai::ui {

class KeyButton;

/// What stands in the way, above everything else on the page.
struct Notice {
    Tone tone = Tone::Attention;
    QString what{};   ///< happened
    QString safe{};   ///< what is safe, what is not
    QString doNow{};  ///< what the clerk does
    QString code{};   ///< for support, small
    QString action{}; ///< the one default action; empty where the clerk acts with his hands
};

class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    void show(const Notice& notice);
    void clear();
    [[nodiscard]] bool hasAction() const;

    [[nodiscard]] KeyButton* actionButton() const { return action_; }

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWords();

    Tone tone_ = Tone::Attention;
    Glyph* glyph_;
    QLabel* what_;
    QLabel* safe_;
    QLabel* doNow_;
    QLabel* code_;
    KeyButton* action_;
};

/// Tells a screen reader at once: a changed step, a problem, a result.
void announce(QWidget* where, const QString& text);

} // namespace guitai::ui
