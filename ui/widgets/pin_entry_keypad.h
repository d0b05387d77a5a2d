// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>
#include <cstdint>

namespace guitai::ui {

/// Keys for a touch screen. Painted, not made of buttons: a button that is pressed tells the
/// accessibility bus its name, and a screen reader says it aloud. This is one object without
/// children, whose keys have no names; who cannot see it uses the keys of a real keypad, and hears
/// how many digits stand. No key lights up when it is touched.
class PinKeypad : public QWidget {
    Q_OBJECT
public:
    explicit PinKeypad(QWidget* parent = nullptr);

    /// Digits in a new random order, against watching fingers; off restores the telephone's order.
    void shuffle(bool on);
    /// The words on the two keys beside zero, in the customer's language.
    void setWords(const QString& erase, const QString& accept);
    void setAcceptEnabled(bool on);

    /// Where a digit's key is: for tests.
    [[nodiscard]] QRect keyOfDigit(std::uint8_t digit) const;

    [[nodiscard]] QRect eraseKey() const { return cell(9); }

    [[nodiscard]] QRect acceptKey() const { return cell(11); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void digitTouched(quint8 digit);
    void eraseTouched();
    void acceptTouched();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int columns = 3;
    static constexpr int rows = 4;

    [[nodiscard]] QRect cell(int index) const;
    [[nodiscard]] int cellAt(QPoint point) const;
    void nameItself();

    std::array<std::uint8_t, 10> order_; ///< digit at 1–9, then 0
    QString eraseWord_;
    QString acceptWord_;
    bool acceptEnabled_ = false;
    int pressed_ = -1;
};

} // namespace guitai::ui
