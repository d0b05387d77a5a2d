// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/procedure/state.h"

#include <QWidget>

#include <optional>

class QTextBrowser;

namespace guitai::ui {

/// Why it is as it is: papers needed, fee and deadlines, tries left, and the rules it rests on with
/// the article each comes from. F1 puts the help of the step on top and the focus here.
class WhyPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void set(const procedure::State& state, const domain::Rules& rules);
    /// One procedure that is not possible, on the holder's page.
    void setRefusals(const QString& title, const domain::Decision& decision,
                     const QString& lack = {});
    void setHelp(const QString& help);
    void focusHere();
    [[nodiscard]] QString text() const;

private:
    void draw();

    QTextBrowser* text_;
    QString help_;
    QString html_;
};

} // namespace guitai::ui
