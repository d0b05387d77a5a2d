// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"
#include "models/domain/rules.h"
#include "ui/widgets/glyph.h"

#include <QAbstractButton>

#include <vector>

namespace guitai::ui {

/// One card of the holder: number, bank, its state and its PINs in words. Chosen, it is the card
/// that the tiles are about.
class CardButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit CardButton(QWidget* parent = nullptr);

    /// As it is at that time.
    void set(const domain::Card& card, const domain::Rules& rules, Timestamp at, bool inReader);

    [[nodiscard]] const std::optional<CardNumber>& number() const { return number_; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        Icon icon = Icon::Key;
        Tone tone = Tone::Plain;
        QString text{};
    };

    void addState(const domain::Card& card, const domain::Rules& rules, Timestamp at);
    void addNotes(const domain::Card& card);
    void addPins(const domain::Card& card, const domain::Rules& rules, Date today);

    std::optional<CardNumber> number_{};
    QString title_;
    QString bank_;
    std::vector<Line> lines_{};
};

} // namespace guitai::ui
