// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/section_tabs.h"

namespace guitai::ui {

SectionTabs::SectionTabs(int sections, QWidget* parent)
    : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    for (int i = 0; i < sections; ++i) {
        addTab({});
    }
}

void SectionTabs::setNames(const QStringList& names) {
    for (int i = 0; i < int(names.size()); ++i) {
        setTabText(i, QStringLiteral("%1  %2").arg(i + 1).arg(names[i]));
        setAccessibleTabName(i, names[i]);
    }
    setAccessibleName(tr("Sections"));
}

} // namespace guitai::ui
