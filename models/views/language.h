// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <string_view>

class QTranslator;

namespace guitai::views {

enum class Language { ZhCn, ZhTw, En };

inline constexpr std::array allLanguages{Language::ZhCn, Language::ZhTw, Language::En};

/// `zh_CN`, `zh_TW`, `en`: in settings and on command lines.
[[nodiscard]] std::string_view codeOf(Language language);
[[nodiscard]] std::optional<Language> parseLanguage(std::string_view code);
/// In itself: 简体中文, 繁體中文, English.
[[nodiscard]] QString ownName(Language language);
/// What the system is set to; Chinese where it is set to any Chinese.
[[nodiscard]] Language systemLanguage();

/// The program's translations. One is the application's, and may be changed at any time: every
/// widget then gets QEvent::LanguageChange. Others can be spoken beside it (SpokenIn).
class Languages : public QObject {
    Q_OBJECT
public:
    explicit Languages(QObject* parent = nullptr);
    ~Languages() override;

    void use(Language language);

    [[nodiscard]] Language current() const { return current_; }

    [[nodiscard]] const QTranslator& translator(Language language) const;

Q_SIGNALS:
    void changed();

private:
    std::array<std::unique_ptr<QTranslator>, allLanguages.size()> ours_;
    std::unique_ptr<QTranslator> qts_; ///< Qt's own words, where the system has them
    Language current_ = Language::En;
};

/// While it lives, texts of this library and of translate() come in that language on this thread:
/// for the customer's screen, which speaks two at once.
class SpokenIn {
public:
    SpokenIn(const Languages& languages, Language language);
    ~SpokenIn();
    SpokenIn(const SpokenIn&) = delete;
    SpokenIn& operator=(const SpokenIn&) = delete;

private:
    const QTranslator* before_;
};

} // namespace guitai::views
