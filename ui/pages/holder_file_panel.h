// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"
#include "models/domain/rules.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace guitai::ui {

class CardButton;

/// Who it is, and everything the file holds: cards old and new, the legacy card, leave that is
/// still open. One card is the one that the tiles are about.
class HolderFilePanel : public QWidget {
    Q_OBJECT
public:
    explicit HolderFilePanel(QWidget* parent = nullptr);

    /// As it is at that time.
    void show(const domain::HolderFile& file, const domain::Rules& rules, Timestamp at,
              const std::string& cardInReader);

    [[nodiscard]] const std::optional<CardNumber>& card() const { return card_; }

Q_SIGNALS:
    void cardChosen();
    /// What the bank has not been told yet is to be told now.
    void dutyChosen(const guitai::Uuid& operation);

private:
    void fillCards(const domain::HolderFile& file, const domain::Rules& rules, Timestamp at,
                   const std::string& cardInReader);
    void fillOther(const domain::HolderFile& file, const domain::Rules& rules);
    void fillDuties(const domain::HolderFile& file);
    void select(const CardButton* button);

    QLabel* name_;
    QLabel* idNumber_;
    QVBoxLayout* cards_;
    QButtonGroup* group_;
    QLabel* other_;
    QVBoxLayout* duties_;
    std::optional<CardNumber> card_{};
    domain::HolderId holder_{};
};

} // namespace guitai::ui
