// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitai/own_shelf.h"
#include "models/practice/class_results.h"
#include "models/rules/rules_catalogue.h"
#include "models/trainer/exercise_from_case.h"
#include "models/views/language.h"
#include "models/views/trainer_views.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <variant>

namespace guitai::ui {
class FileDialogs;
class MainWindow;
class TrainerPage;
struct Notice;
} // namespace guitai::ui

namespace guitai::app {

/// A trainer at the practice counter: makes exercises of rule cases and reads a class's results.
/// All that touches a file is done on the shelf's thread.
class TrainerRoom : public QObject {
    Q_OBJECT
public:
    /// Titles of exercises by id, in the language of the moment.
    using Titles = std::function<std::map<std::string, QString>()>;

    /// All are the caller's and outlive the room; the window owns the page.
    TrainerRoom(OwnShelf& shelf, ui::FileDialogs& dialogs, ui::MainWindow& window,
                const views::Languages& languages, const Clock& clock, Titles titles);

    void open();

    [[nodiscard]] ui::TrainerPage* page() const { return page_; }

Q_SIGNALS:
    void left();
    /// It is in the list by then.
    void tryWanted(const std::string& id);

private:
    /// A case that was read and tried with every citizen. The work points into the catalogue.
    struct TriedCase {
        std::shared_ptr<const rules::RulesCatalogue> catalogue{};
        std::string stem{}; ///< of its file
        std::optional<trainer::CaseWork> subject{};
        practice::Citizens citizens{};
        std::vector<trainer::Candidate> candidates{};
    };

    /// No rule case, one that nothing can be made of, or a file that cannot be read.
    using NotTried = std::variant<rules::PackError, trainer::CaseRefused, practice::DataError>;
    using CaseAnswer = std::expected<TriedCase, NotTried>;

    [[nodiscard]] static CaseAnswer tryCase(const std::filesystem::path& file, Timestamp now);
    void connectPage();
    void readCase(const QString& path);
    void showCase();
    void takeCitizen(int index);
    void keep(const views::Draft& draft, bool replace, bool tryIt);
    void askToReplace(const views::Draft& draft, bool tryIt);
    void readClass(const QStringList& places);
    void showClass();
    void writeTable(const QString& path);
    void tell(std::function<ui::Notice()> words);
    void retranslate();

    OwnShelf& shelf_;
    ui::MainWindow& window_;
    const views::Languages& languages_;
    const Clock& clock_;
    Titles titles_;
    ui::TrainerPage* page_;
    std::optional<TriedCase> case_{};
    std::optional<std::size_t> taken_{};          ///< of its candidates
    std::vector<std::filesystem::path> places_{}; ///< where a class's results lie
    practice::ClassResults class_{};
};

} // namespace guitai::app
