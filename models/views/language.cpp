// SPDX-License-Identifier: Apache-2.0
#include "models/views/language.h"

#include "models/views/translate.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

// At global scope: the resource lives in a static library and would be left out otherwise.
static void loadTranslations() {
    Q_INIT_RESOURCE(guitai_translations);
}

namespace guitai::views {

namespace {

thread_local const QTranslator* spoken = nullptr;

QString withNumber(QString text, int n) {
    return n < 0 ? text : text.replace(QStringLiteral("%n"), QString::number(n));
}

QString codeText(Language language) {
    const auto code = codeOf(language);
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace

QString translate(const char* context, const char* text, const char* comment, int n) {
    if (spoken == nullptr) {
        return QCoreApplication::translate(context, text, comment, n);
    }
    const QString found = spoken->translate(context, text, comment, n);
    return withNumber(found.isEmpty() ? QString::fromUtf8(text) : found, n);
}

std::string_view codeOf(Language language) {
    switch (language) {
    case Language::ZhCn:
        return "zh_CN";
    case Language::ZhTw:
        return "zh_TW";
    case Language::En:
        return "en";
    }
    return {};
}

std::optional<Language> parseLanguage(std::string_view code) {
    for (const auto language : allLanguages) {
        if (codeOf(language) == code) {
            return language;
        }
    }
    return std::nullopt;
}

QString ownName(Language language) {
    switch (language) {
    case Language::ZhCn:
        return QStringLiteral("简体中文");
    case Language::ZhTw:
        return QStringLiteral("繁體中文");
    case Language::En:
        return QStringLiteral("English");
    }
    return {};
}

Language systemLanguage() {
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::Chinese) {
        return Language::En;
    }
    return system.script() == QLocale::TraditionalHanScript ? Language::ZhTw : Language::ZhCn;
}

Languages::Languages(QObject* parent)
    : QObject(parent) {
    loadTranslations();
    for (std::size_t i = 0; i < allLanguages.size(); ++i) {
        ours_[i] = std::make_unique<QTranslator>();
        if (!ours_[i]->load(QStringLiteral(":/i18n/guitai_%1.qm").arg(codeText(allLanguages[i])))) {
            qFatal("a translation is missing from the program");
        }
    }
}

Languages::~Languages() = default;

void Languages::use(Language language) {
    QCoreApplication::removeTranslator(ours_[static_cast<std::size_t>(current_)].get());
    auto qts = std::make_unique<QTranslator>();
    if (language != Language::En && qts->load(QStringLiteral("qtbase_%1").arg(codeText(language)),
                                              QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qts.get());
    }
    qts_ = std::move(qts);
    current_ = language;
    QCoreApplication::installTranslator(ours_[static_cast<std::size_t>(language)].get());
    Q_EMIT changed();
}

const QTranslator& Languages::translator(Language language) const {
    return *ours_[static_cast<std::size_t>(language)];
}

SpokenIn::SpokenIn(const Languages& languages, Language language)
    : before_(std::exchange(spoken, &languages.translator(language))) {}

SpokenIn::~SpokenIn() {
    spoken = before_;
}

} // namespace guitai::views
