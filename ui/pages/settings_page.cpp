// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings_page.h"

#include "ui/pages/password_form.h"
#include "ui/steps/facts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>

namespace guitai::ui {

namespace {

// A window that is smaller than this shows less than a page.
constexpr QSize leastRoom(1024, 640);
// Screens have names; this is none.
constexpr QLatin1String inWindow("\n");

void setTo(QComboBox* box, const QVariant& value) {
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QVariant dataOf(std::optional<views::Language> language) {
    return language ? QVariant(int(*language)) : QVariant(-1);
}

std::optional<views::Language> languageIn(const QComboBox* box) {
    const int value = box->currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(views::Language(value));
}

} // namespace

QString SettingsPage::word() {
    return tr("Settings");
}

QString SettingsPage::wordOf(Scheme scheme) {
    switch (scheme) {
    case Scheme::System:
        return tr("As the desktop");
    case Scheme::Light:
        return tr("Light");
    case Scheme::Dark:
        return tr("Dark");
    case Scheme::HighContrast:
        return tr("High contrast");
    }
    return {};
}

void SettingsPage::showChosen(const Preferences& preferences) {
    chosen_ = preferences;
    fill();
}

void SettingsPage::setAbout(std::function<About()> about) {
    about_ = std::move(about);
    fillAbout();
}

void SettingsPage::setScreens(const std::vector<std::pair<QString, QString>>& screens) {
    screens_ = screens;
    fill();
}

void SettingsPage::setReaders(const QStringList& names) {
    readers_ = names;
    fill();
}

void SettingsPage::setRoom(QSize pixels, int percentNow) {
    room_ = pixels;
    percentNow_ = percentNow;
    fill();
}

void SettingsPage::tell(std::function<Notice()> words) {
    words_ = std::move(words);
    tellNotice();
}

void SettingsPage::tellNotice() {
    if (words_) {
        notice_->show(words_());
    } else {
        notice_->clear();
    }
}

void SettingsPage::focusStart() {
    language_->setFocus();
}

Preferences SettingsPage::collected() const {
    auto chosen = chosen_;
    chosen.language = languageIn(language_);
    chosen.scheme = Scheme(scheme_->currentData().toInt());
    chosen.textPercent = text_->currentData().toInt();
    chosen.idleMinutes = idle_->value();
    chosen.reader = reader_->currentData().toString();
    const auto screen = screen_->currentData().toString();
    chosen.customerInWindow = screen == inWindow;
    chosen.customerScreen = chosen.customerInWindow ? QString() : screen;
    chosen.largeType = large_->isChecked();
    chosen.secondLanguage = languageIn(second_);
    return chosen;
}

void SettingsPage::take() {
    choose(collected());
}

void SettingsPage::choose(const Preferences& now) {
    if (now == chosen_) {
        return;
    }
    before_.push_back(chosen_);
    chosen_ = now;
    fill();
    Q_EMIT changed(chosen_);
}

void SettingsPage::undo() {
    if (before_.empty()) {
        return;
    }
    chosen_ = before_.back();
    before_.pop_back();
    fill();
    Q_EMIT changed(chosen_);
}

void SettingsPage::fill() {
    const QSignalBlocker quiet(idle_);
    const QSignalBlocker quietBox(large_);
    setTo(language_, dataOf(chosen_.language));
    setTo(scheme_, int(chosen_.scheme));
    fillTexts();
    idle_->setValue(chosen_.idleMinutes);
    fillReaders();
    fillScreens();
    large_->setChecked(chosen_.largeType);
    setTo(second_, dataOf(chosen_.secondLanguage));
    undo_->setEnabled(canUndo());
}

/// A size that leaves no room for a page is shown and cannot be chosen, so that nobody shuts
/// himself out.
void SettingsPage::fillTexts() {
    text_->clear();
    auto* items = qobject_cast<QStandardItemModel*>(text_->model());
    for (const int percent : textSizes) {
        const bool fits = room_.isEmpty() || (room_.width() * 100 / percent >= leastRoom.width() &&
                                              room_.height() * 100 / percent >= leastRoom.height());
        text_->addItem(fits ? tr("%1 %").arg(percent)
                            : tr("%1 %, too large for this screen").arg(percent),
                       percent);
        if (!fits && percent > 100 && items != nullptr) {
            items->item(text_->count() - 1)->setEnabled(false);
        }
    }
    setTo(text_, chosen_.textPercent);
    textHint_->setText(
        chosen_.textPercent == percentNow_
            ? tr("Another size takes hold when Guitai is opened next.")
            : tr("%1 % takes hold when Guitai is opened next.").arg(chosen_.textPercent));
    setLabelTone(textHint_, chosen_.textPercent == percentNow_ ? Tone::Quiet : Tone::Attention);
}

void SettingsPage::fillReaders() {
    reader_->clear();
    reader_->addItem(tr("Whichever holds a card"), QString());
    for (const auto& name : readers_) {
        reader_->addItem(name, name);
    }
    if (!chosen_.reader.isEmpty() && !readers_.contains(chosen_.reader)) {
        reader_->addItem(tr("%1 (not connected)").arg(chosen_.reader), chosen_.reader);
    }
    setTo(reader_, chosen_.reader);
}

void SettingsPage::fillScreens() {
    screen_->clear();
    screen_->addItem(tr("The second screen, where there is one"), QString());
    bool known = chosen_.customerScreen.isEmpty();
    for (const auto& [name, title] : screens_) {
        screen_->addItem(title, name);
        known = known || name == chosen_.customerScreen;
    }
    if (!known) {
        screen_->addItem(tr("%1 (not connected)").arg(chosen_.customerScreen),
                         chosen_.customerScreen);
    }
    screen_->addItem(tr("A window on this screen"), QString(inWindow));
    setTo(screen_, chosen_.customerInWindow ? QString(inWindow) : chosen_.customerScreen);
}

void SettingsPage::fillAbout() {
    if (!about_) {
        return;
    }
    const auto about = about_();
    std::vector<Facts::Fact> facts{{tr("Registry"), about.registry}};
    if (!about.server.isEmpty()) {
        facts.push_back({tr("Server"), about.server});
    }
    facts.push_back({tr("Region"), about.region});
    facts.push_back({tr("Rules"), about.rules});
    facts_->set(facts);
}

void SettingsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
