// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace guitai::ui {

/// The sections of a page, each with the digit that its page takes for it.
class SectionTabs : public QTabBar {
    Q_OBJECT
public:
    SectionTabs(int sections, QWidget* parent);

    /// One for each, in the language of the moment.
    void setNames(const QStringList& names);
};

} // namespace guitai::ui
