// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/preferences_file.h"

#include <QFile>
#include <QSettings>

#include <algorithm>
#include <string_view>

namespace guitai::app {

namespace {

namespace fs = std::filesystem;
using ui::Preferences;
using ui::Scheme;

constexpr std::uintmax_t largestFile = 16UL * 1024;
constexpr qsizetype longestName = 200;

constexpr std::array<std::pair<Scheme, const char*>, 4> schemes{{
    {Scheme::System, "system"},
    {Scheme::Light, "light"},
    {Scheme::Dark, "dark"},
    {Scheme::HighContrast, "high-contrast"},
}};

/// Plain values alone: QSettings would also rebuild objects out of what stands there.
bool isPlain(const fs::path& file) {
    QFile opened(QString::fromStdString(file.string()));
    if (!opened.open(QIODevice::ReadOnly)) {
        return false;
    }
    const auto bytes = opened.read(qint64(largestFile) + 1);
    return bytes.size() <= qsizetype(largestFile) && !bytes.contains('\0') &&
           !bytes.contains("@Variant") && !bytes.contains("@DateTime") &&
           !bytes.contains("@ByteArray");
}

QString textOf(const views::Language language) {
    const auto code = views::codeOf(language);
    return QString::fromLatin1(code.data(), qsizetype(code.size()));
}

QString wordOf(bool flag) {
    return flag ? QStringLiteral("true") : QStringLiteral("false");
}

/// Reads value by value; what does not fit is counted and leaves the default.
class Reading {
public:
    explicit Reading(QSettings& file)
        : file_(file) {}

    [[nodiscard]] int strange() const { return strange_; }

    void language(const char* key, std::optional<views::Language>& into) {
        const auto text = text_(key);
        if (!text.isEmpty()) {
            const auto known = views::parseLanguage(text.toStdString());
            accept(known.has_value(), [&] { into = known; });
        }
    }

    void scheme(const char* key, Scheme& into) {
        const auto text = text_(key);
        if (!text.isEmpty()) {
            const auto* const at = std::ranges::find_if(
                schemes, [&](const auto& each) { return text == QLatin1String(each.second); });
            accept(at != schemes.end(), [&] { into = at->first; });
        }
    }

    template <class Fits>
    void number(const char* key, int& into, const Fits& fits) {
        const auto text = text_(key);
        if (!text.isEmpty()) {
            bool isNumber = false;
            const int value = text.toInt(&isNumber);
            accept(isNumber && fits(value), [&] { into = value; });
        }
    }

    void name(const char* key, QString& into) {
        const auto text = text_(key);
        const bool fits = text.size() <= longestName &&
                          std::ranges::all_of(text, [](QChar each) { return each.isPrint(); });
        accept(fits, [&] { into = text; });
    }

    void flag(const char* key, bool& into) {
        const auto text = text_(key);
        if (!text.isEmpty()) {
            const bool yes = text == QLatin1String("true");
            accept(yes || text == QLatin1String("false"), [&] { into = yes; });
        }
    }

private:
    /// Empty where there is none; a list, which no value of ours is, counts as strange.
    QString text_(const char* key) {
        const auto value = file_.value(QLatin1String(key));
        if (value.isValid() && value.typeId() != QMetaType::QString) {
            ++strange_;
            return {};
        }
        return value.toString();
    }

    template <class Take>
    void accept(bool fits, const Take& take) {
        if (fits) {
            take();
        } else {
            ++strange_;
        }
    }

    QSettings& file_;
    int strange_ = 0;
};

} // namespace

fs::path preferencesFile(const fs::path& folder) {
    return folder / "window.ini";
}

KeptPreferences loadPreferences(const fs::path& file) {
    std::error_code ignored;
    const auto status = fs::symlink_status(file, ignored);
    if (status.type() == fs::file_type::not_found) {
        return {};
    }
    if (status.type() != fs::file_type::regular || !isPlain(file)) {
        return {.unreadable = true};
    }
    QSettings settings(QString::fromStdString(file.string()), QSettings::IniFormat);
    if (settings.status() != QSettings::NoError) {
        return {.unreadable = true};
    }
    KeptPreferences kept;
    auto& chosen = kept.preferences;
    Reading reading(settings);
    reading.language("language", chosen.language);
    reading.scheme("scheme", chosen.scheme);
    reading.number("textPercent", chosen.textPercent, [](int percent) {
        return std::ranges::find(ui::textSizes, percent) != ui::textSizes.end();
    });
    reading.name("customer/screen", chosen.customerScreen);
    reading.flag("customer/inWindow", chosen.customerInWindow);
    reading.flag("customer/largeType", chosen.largeType);
    reading.language("customer/language", chosen.secondLanguage);
    reading.name("reader", chosen.reader);
    reading.number("idleMinutes", chosen.idleMinutes, [](int minutes) {
        return minutes >= ui::fewestIdleMinutes && minutes <= ui::mostIdleMinutes;
    });
    kept.outOfRange = reading.strange();
    return kept;
}

bool savePreferences(const fs::path& file, const ui::Preferences& preferences) {
    std::error_code ignored;
    if (fs::is_symlink(file, ignored)) { // never through somebody's link
        fs::remove(file, ignored);
    }
    QSettings settings(QString::fromStdString(file.string()), QSettings::IniFormat);
    settings.clear();
    const auto* const scheme =
        std::ranges::find(schemes, preferences.scheme, &std::pair<Scheme, const char*>::first);
    settings.setValue("scheme", QString::fromLatin1(scheme->second));
    if (preferences.language) {
        settings.setValue("language", textOf(*preferences.language));
    }
    settings.setValue("textPercent", QString::number(preferences.textPercent));
    settings.setValue("idleMinutes", QString::number(preferences.idleMinutes));
    settings.setValue("reader", preferences.reader);
    settings.setValue("customer/screen", preferences.customerScreen);
    settings.setValue("customer/inWindow", wordOf(preferences.customerInWindow));
    settings.setValue("customer/largeType", wordOf(preferences.largeType));
    if (preferences.secondLanguage) {
        settings.setValue("customer/language", textOf(*preferences.secondLanguage));
    }
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace guitai::app
