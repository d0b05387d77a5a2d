// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/glyph.h"

#include <QAbstractButton>
#include <QWidget>

#include <functional>
#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace guitai::ui {

/// One page's button in the rail: a drawing over a word.
class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(Icon icon, QWidget* parent);

    void setCount(int count); ///< a number to look at; none for 0
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon icon_;
    int count_ = 0;
};

/// The pages that there are; those not built are not here.
class NavRail : public QWidget {
    Q_OBJECT
public:
    /// The word of a page in the language of the moment.
    using Word = std::function<QString()>;

    explicit NavRail(QWidget* parent = nullptr);

    NavButton* add(Icon icon, Word word);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    struct Entry {
        NavButton* button = nullptr;
        Word word{};
    };

    QVBoxLayout* layout_;
    QButtonGroup* group_;
    std::vector<Entry> entries_{};
};

} // namespace guitai::ui
