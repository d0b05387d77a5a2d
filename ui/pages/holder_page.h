// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace guitai::ui {

class Banner;
class HolderFilePanel;
class KeyButton;
class OpenWorkPanel;
class TileGrid;

/// Where every piece of work starts: from the citizen. One field finds, then the file and every
/// procedure as a tile, possible or not.
class HolderPage : public QWidget {
    Q_OBJECT
public:
    explicit HolderPage(QWidget* parent = nullptr);

    void showCandidates(const std::vector<domain::HolderFile>& files);
    void showNotFound(const QString& text);
    /// As it is at that time.
    void showHolder(const domain::HolderFile& file, const domain::Rules& rules, Timestamp at,
                    const std::string& cardInReader = {});
    /// The file on the page is as it was at the registry then; none: as it is.
    void showSeenAt(std::optional<Timestamp> at);
    void showOffers(const std::vector<procedure::Offer>& offers);
    void showNothing(); ///< ready for the next citizen
    void showProblem(const QString& what, const QString& doNow, const QString& code = {});
    void clearProblem();
    [[nodiscard]] std::optional<CardNumber> card() const;

    [[nodiscard]] OpenWorkPanel* openWork() const { return openWork_; }

    [[nodiscard]] TileGrid* tiles() const { return tiles_; }

    [[nodiscard]] QLineEdit* search() const { return search_; }

    void focusSearch();
    void focusStart();

Q_SIGNALS:
    void findRequested(const QString& text, guitai::domain::Purpose purpose);
    void chosen(const guitai::domain::HolderFile& file);
    void cardChosen();
    void begun(const guitai::procedure::Offer& offer);
    void dutyChosen(const guitai::Uuid& operation);
    void closed();
    /// Of the holder who is shown.
    void earlierWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildStart();
    QWidget* buildFile();
    void find();
    bool chooseCandidate(int number);
    void explain(const procedure::Offer& offer);
    void retranslate();
    void fillCandidates();
    void showCandidateList(bool shown);

    QLineEdit* search_;
    QComboBox* purpose_;
    Banner* banner_;
    Banner* asSeen_; ///< stands as long as the file is only remembered
    QStackedWidget* stack_;
    QWidget* greeting_ = nullptr;
    QLabel* startTitle_;
    QLabel* startHint_;
    QListWidget* candidates_;
    OpenWorkPanel* openWork_;
    HolderFilePanel* file_;
    TileGrid* tiles_;
    QLabel* tilesTitle_;
    KeyButton* earlier_;
    std::vector<domain::HolderFile> found_{};
    std::optional<domain::HolderFile> holder_{};
    std::optional<domain::Rules> rules_{};
    Timestamp at_{}; ///< when the holder was shown
    std::optional<Timestamp> seenAt_{};
    std::string cardInReader_;
    std::vector<procedure::Offer> offers_{};
};

} // namespace guitai::ui
