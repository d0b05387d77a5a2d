// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pinyin.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/alphaindex.h>
#include <unicode/unistr.h>
#include <utility>

namespace guitai::ui {

namespace {

struct Reading {
    const char16_t* word;
    const char* initials;
};

constexpr std::array readings{
    Reading{u"重置", "cz"}, Reading{u"重設", "cs"}, Reading{u"重新", "cx"}, Reading{u"重打", "cd"},
    Reading{u"重印", "cy"}, Reading{u"银行", "yh"}, Reading{u"銀行", "yh"}, Reading{u"调整", "tz"},
    Reading{u"調整", "tz"}, Reading{u"长期", "cq"}, Reading{u"長期", "cq"},
};

/// Which letter a character is filed under.
class PinyinIndex {
public:
    PinyinIndex() {
        icu::AlphabeticIndex index(icu::Locale("zh@collation=pinyin"), failed_);
        buckets_.reset(index.buildImmutableIndex(failed_));
    }

    [[nodiscard]] QChar letterOf(char32_t character) {
        if (U_FAILURE(failed_) != 0) { // no data installed: found by Chinese and English only
            return {};
        }
        UErrorCode failed = U_ZERO_ERROR;
        const icu::UnicodeString text(UChar32{static_cast<UChar32>(character)});
        const auto* bucket = buckets_->getBucket(buckets_->getBucketIndex(text, failed));
        if (U_FAILURE(failed) != 0 || bucket == nullptr || bucket->getLabel().length() != 1) {
            return {};
        }
        const QChar letter(bucket->getLabel().charAt(0));
        return letter.unicode() >= u'A' && letter.unicode() <= u'Z' ? letter.toLower() : QChar();
    }

private:
    UErrorCode failed_ = U_ZERO_ERROR;
    std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> buckets_;
};

} // namespace

QString initialsOf(const QString& chinese) {
    static PinyinIndex index;
    QString initials;
    for (qsizetype at = 0; at < chinese.size(); ++at) {
        const auto rest = QStringView(chinese).mid(at);
        const auto* const listed = std::ranges::find_if(
            readings, [&](const Reading& each) { return rest.startsWith(QStringView(each.word)); });
        if (listed != readings.end()) {
            initials += QLatin1String(listed->initials);
            at += QStringView(listed->word).size() - 1;
            continue;
        }
        const auto character = chinese.at(at);
        if (character.unicode() < 128) {
            if (character.isLetterOrNumber()) {
                initials += character.toLower();
            }
        } else if (const auto letter = index.letterOf(character.unicode()); !letter.isNull()) {
            initials += letter;
        }
    }
    return initials;
}

} // namespace guitai::ui
