// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/settings_room.h"

#include "models/procedure/ask.h"
#include "models/procedure/services.h"
#include "models/views/format.h"
#include "ui/display/customer_display.h"
#include "ui/pages/page_help.h"
#include "ui/pages/password_form.h"
#include "ui/pages/settings_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QScreen>

namespace guitai::app {

using ui::Preferences;
using ui::SettingsPage;

SettingsRoom::SettingsRoom(procedure::Counter& counter, views::Languages& languages,
                           ui::MainWindow& window, ui::CustomerDisplay& display)
    : counter_(counter)
    , languages_(languages)
    , window_(window)
    , display_(display)
    , password_(counter.services())
    , page_(new SettingsPage(&window)) {
    window_.addPage(page_, ui::Icon::Settings, [] { return SettingsPage::word(); });
    window_.setHelp(page_, [] { return ui::helpOf(ui::HelpPage::Settings); });
    window_.addCommands([this] { return commands(); });
    page_->setAbout([this] {
        const auto& rules = counter_.rules();
        const bool shared = !server_.empty();
        return SettingsPage::About{
            .registry = shared ? tr("Shared with other counters") : tr("This counter's own"),
            .server = views::fromUtf8(server_),
            .region = views::fromUtf8(rules.names.in(views::codeOf(languages_.current()))),
            .rules = tr("%1, version %2")
                         .arg(views::fromUtf8(rules.region), views::fromUtf8(rules.version))};
    });
    connectPage();
    connectPassword();
    watchScreens();
    connect(&languages_, &views::Languages::changed, this, &SettingsRoom::chooseLanguage);
}

void SettingsRoom::connectPage() {
    connect(&window_, &ui::Frame::pageChosen, this, [this](const QWidget* chosen) {
        if (chosen == page_) {
            open();
        }
    });
    connect(page_, &SettingsPage::changed, this, [this](const Preferences& chosen) {
        apply(chosen);
        save();
    });
    connect(page_, &SettingsPage::diagnosisWanted, this, &SettingsRoom::diagnosisWanted);
    connect(&counter_, &procedure::Counter::readersChanged, this, &SettingsRoom::showReaders);
}

void SettingsRoom::connectPassword() {
    auto* form = page_->passwordForm();
    form->setPublished(counter_.place().practice);
    connect(form, &ui::PasswordForm::changeWanted, this,
            [this, form](SecretBytes& old, SecretBytes& fresh) {
                if (!counter_.clerk()) {
                    form->clear();
                    return;
                }
                password_.change(counter_.clerk()->login, std::move(old), std::move(fresh));
            });
    connect(&password_, &office::OwnPassword::changed, form, &ui::PasswordForm::tellChanged);
    connect(&password_, &office::OwnPassword::refused, form, &ui::PasswordForm::tellRefused);
    connect(&counter_, &procedure::Counter::signedOut, this, [this, form] {
        password_.forget();
        form->clear();
    });
}

/// A screen that is plugged in during the day is the customer's at once.
void SettingsRoom::watchScreens() {
    const auto again = [this] {
        showScreens();
        if (display_.isVisible()) {
            display_.place(window_.screen());
        }
    };
    connect(qApp, &QGuiApplication::screenAdded, this, again);
    connect(qApp, &QGuiApplication::screenRemoved, this, again);
}

void SettingsRoom::keepIn(const std::filesystem::path& file, const KeptPreferences& found,
                          int percentNow) {
    file_ = file;
    percentNow_ = percentNow;
    page_->showChosen(found.preferences);
    showScreens();
    apply(found.preferences);
    if (found.unreadable) {
        page_->tell([] {
            return ui::Notice{.what = tr("The file with the settings could not be read."),
                              .safe = tr("The usual settings hold. Nothing else is affected."),
                              .doNow = tr("Choose anew what you want; that is kept again.")};
        });
    } else if (found.outOfRange > 0) {
        page_->tell([count = found.outOfRange] {
            return ui::Notice{
                .what = tr("%n kept setting(s) cannot be: the usual instead.", nullptr, count),
                .doNow = tr("Please look them through, and choose anew what you want.")};
        });
    }
}

void SettingsRoom::setServer(const std::string& server) {
    server_ = server;
}

void SettingsRoom::open() {
    showScreens();
    showReaders();
    window_.showPage(page_);
    page_->focusStart();
}

void SettingsRoom::apply(const Preferences& chosen) {
    applying_ = true;
    const auto language = chosen.language.value_or(views::systemLanguage());
    if (language != languages_.current() && (chosen.language || page_->isVisible())) {
        languages_.use(language);
    }
    applying_ = false;
    ui::applyLook(*qApp, chosen.scheme);
    window_.setIdlePatience(std::chrono::minutes(chosen.idleMinutes));
    counter_.setReader(chosen.reader);
    display_.setSecondLanguage(&languages_, chosen.secondLanguage);
    display_.setLargeType(chosen.largeType);
    display_.setWantedScreen(chosen.customerScreen, chosen.customerInWindow);
    if (display_.isVisible()) {
        display_.place(window_.screen());
    }
}

/// On the store's thread, which is the one that writes.
void SettingsRoom::save() {
    if (file_.empty()) {
        return;
    }
    const auto& services = counter_.services();
    procedure::ask(
        *services->storeWorker, services->mailbox, this,
        [file = file_, chosen = page_->preferences()] { return savePreferences(file, chosen); },
        [this](bool kept) {
            if (kept) {
                page_->tell({});
                return;
            }
            page_->tell([] {
                return ui::Notice{.what = tr("The settings hold, but could not be kept."),
                                  .doNow = tr("At the next start they are as before. Please tell "
                                              "the administrator that the counter's folder cannot "
                                              "be written.")};
            });
        });
}

void SettingsRoom::showScreens() {
    const auto* own = window_.screen();
    std::vector<std::pair<QString, QString>> others;
    for (const auto* screen : QGuiApplication::screens()) {
        if (screen != own) {
            const auto size = screen->size();
            others.emplace_back(
                screen->name(),
                tr("%1, %2 × %3").arg(screen->name()).arg(size.width()).arg(size.height()));
        }
    }
    page_->setScreens(others);
    if (own != nullptr) {
        page_->setRoom(own->availableSize() * (percentNow_ / 100.0), percentNow_);
    }
}

void SettingsRoom::showReaders() {
    QStringList names;
    for (const auto& reader : counter_.readers().readers) {
        names << views::fromUtf8(reader.name);
    }
    page_->setReaders(names);
}

/// By the menu in the window's corner, or by a command.
void SettingsRoom::chooseLanguage() {
    if (!applying_) {
        auto chosen = page_->preferences();
        chosen.language = languages_.current();
        page_->showChosen(chosen);
        save();
    }
}

void SettingsRoom::change(const Preferences& chosen) {
    page_->choose(chosen);
}

std::vector<ui::Command> SettingsRoom::commands() {
    std::vector<ui::Command> all{
        {SettingsPage::word(), QStringLiteral("设置"), {}, QStringLiteral("settings"), [this] {
             open();
         }}};
    const auto add = [&](const QString& title, const QString& chinese, const QString& english,
                         auto set) {
        all.push_back({title, chinese, {}, english, [this, set] {
                           auto chosen = page_->preferences();
                           set(chosen);
                           change(chosen);
                       }});
    };
    using ui::Scheme;
    const auto scheme = [&](Scheme which, const QString& chinese, const QString& english) {
        add(tr("Colours: %1").arg(SettingsPage::wordOf(which)), chinese, english,
            [which](Preferences& chosen) { chosen.scheme = which; });
    };
    scheme(Scheme::System, QStringLiteral("配色跟随桌面"),
           QStringLiteral("colours as the desktop"));
    scheme(Scheme::Light, QStringLiteral("浅色"), QStringLiteral("light colours"));
    scheme(Scheme::Dark, QStringLiteral("深色"), QStringLiteral("dark colours"));
    scheme(Scheme::HighContrast, QStringLiteral("高对比度"), QStringLiteral("high contrast"));
    const auto language = [&](views::Language which, const QString& chinese,
                              const QString& english) {
        add(tr("Language: %1").arg(views::ownName(which)), chinese, english,
            [which](Preferences& chosen) { chosen.language = which; });
    };
    language(views::Language::ZhCn, QStringLiteral("语言简体中文"),
             QStringLiteral("language simplified chinese"));
    language(views::Language::ZhTw, QStringLiteral("语言繁体中文"),
             QStringLiteral("language traditional chinese"));
    language(views::Language::En, QStringLiteral("语言英文"), QStringLiteral("language english"));
    add(tr("Large type on the customer's screen, on or off"), QStringLiteral("客户屏大字"),
        QStringLiteral("large type on the customer's screen"),
        [](Preferences& chosen) { chosen.largeType = !chosen.largeType; });
    add(tr("English on the customer's screen, on or off"), QStringLiteral("客户屏中英双语"),
        QStringLiteral("english on the customer's screen"), [](Preferences& chosen) {
            chosen.secondLanguage =
                chosen.secondLanguage ? std::nullopt : std::optional(views::Language::En);
        });
    return all;
}

} // namespace guitai::app
