// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/language.h"
#include "models/views/trainer_views.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace guitai::ui {

class KeyButton;

/// The words of an exercise, in each of three languages, and what its points will be.
class DraftForm : public QWidget {
    Q_OBJECT
public:
    explicit DraftForm(QWidget* parent = nullptr);

    /// In which the texts are shown first.
    void setLanguage(views::Language language);
    void showDraft(const views::Draft& draft, const std::vector<views::PointLine>& points);
    /// The same points, in the language of the moment.
    void showPoints(const std::vector<views::PointLine>& points);
    void clear();
    void focusStart();

    /// Ctrl+S and Ctrl+Return: a sentence is told where a text is missing, and its field shown.
    void save();
    void tryNow();

    [[nodiscard]] QLineEdit* id() const { return id_; }

    [[nodiscard]] QLineEdit* title() const { return title_; }

    [[nodiscard]] QComboBox* language() const { return language_; }

Q_SIGNALS:
    void saveWanted(const guitai::views::Draft& draft);
    void tryWanted(const guitai::views::Draft& draft);
    void incomplete(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t languages = views::allLanguages.size();

    /// What is written in one language.
    struct Words {
        QString title{};
        QString story{};
        QString lesson{};
        QStringList hints{};
    };

    void build();
    void setEditable(bool editable);
    void keep();
    void showWords();
    [[nodiscard]] views::Draft draft() const;
    [[nodiscard]] std::optional<QString> missing();
    void retranslate();

    std::array<Words, languages> words_{};
    std::size_t shown_ = 0; ///< which of them
    std::vector<views::PointLine> points_{};
    QLabel* heading_;
    QLabel* idLabel_;
    QLineEdit* id_;
    QLabel* levelLabel_;
    QSpinBox* level_;
    QLabel* languageLabel_;
    QComboBox* language_;
    QLabel* titleLabel_;
    QLineEdit* title_;
    QLabel* storyLabel_;
    QPlainTextEdit* story_;
    QLabel* lessonLabel_;
    QPlainTextEdit* lesson_;
    QLabel* hintsLabel_;
    QPlainTextEdit* hints_;
    QLabel* pointsText_;
    KeyButton* save_;
    KeyButton* try_;
};

} // namespace guitai::ui
