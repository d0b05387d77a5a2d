// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/banner.h"
#include "ui/widgets/enter_button.h"

#include <functional>

namespace guitai::ui {

/// A state of the counter in one word, as a chip that tells on being pressed what it means and what
/// to do.
class StatusChip : public EnterButton {
    Q_OBJECT
public:
    explicit StatusChip(QWidget* parent = nullptr);

    void set(Icon icon, Tone tone, const QString& text);
    /// In the language of the moment.
    void setMeaning(std::function<Notice()> meaning);
    [[nodiscard]] Notice meaning() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Icon icon_ = Icon::Info;
    Tone tone_ = Tone::Quiet;
    std::function<Notice()> meaning_{};
};

} // namespace guitai::ui
