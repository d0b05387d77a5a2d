// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

namespace guitai::ui {

/// Numbered options: a digit chooses one, or toggles it where several may be chosen.
class ChoiceList : public QWidget {
    Q_OBJECT
public:
    enum class Kind { One, Several };

    explicit ChoiceList(Kind kind, QWidget* parent = nullptr);

    /// Keeps what is chosen where the number of options stays the same.
    void setOptions(const QStringList& options);
    void setNumbersFrom(int first); ///< the digit of the first option, 1 unless told
    void setColumns(int columns);
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isChosen(int index) const;
    [[nodiscard]] int chosen() const; ///< of One; -1 for none
    void setChosen(int index, bool on);
    /// What the digit key does; false when no option has it.
    bool press(int digit);
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void changed();

private:
    void rebuild(const QStringList& options);
    [[nodiscard]] QString labelOf(int index, const QString& option) const;

    Kind kind_;
    int numbersFrom_ = 1;
    int columns_ = 1;
    QGridLayout* layout_;
    QButtonGroup* group_;
    std::vector<QAbstractButton*> buttons_{};
};

} // namespace guitai::ui
