// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/enter_button.h"
#include "ui/widgets/glyph.h"

namespace guitai::ui {

/// One procedure of the holder's page: its key, its name, and when it is not possible the reason
/// with its rule. An impossible one can be reached and read, but starts nothing.
class Tile : public EnterButton {
    Q_OBJECT
public:
    explicit Tile(QWidget* parent = nullptr);

    struct Content {
        int key = 0; ///< number key that starts it, 0 for none
        Icon icon = Icon::Card;
        QString name{};
        QString line{}; ///< what it is about, or the reason why not
        QString rule{}; ///< what the reason rests on
        bool possible = true;
    };

    void set(const Content& content);

    [[nodiscard]] const Content& content() const { return content_; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int textHeight(int width) const;

    Content content_;
};

} // namespace guitai::ui
