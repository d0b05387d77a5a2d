// SPDX-License-Identifier: Apache-2.0
#include "models/views/language.h"
#include "ui/print/card_face.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace std::chrono;

namespace {

procedure::CardFace someFace() {
    return {.name = "张三",
            .idNumber = "430602199003071012",
            .cardNumber = "N00000016",
            .bank = domain::BankName::Icbc,
            .issued = 2026y / November / 22,
            .validUntil = 2036y / November / 22};
}

} // namespace

class CardFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aFaceHasTheSizeOfACardAndIsWhole() {
        const views::Languages languages;
        const views::SpokenIn chinese(languages, views::Language::ZhCn);
        const auto image = ui::cardFaceImage(someFace());
        QCOMPARE(image.size(), QSize(1011, 638)); // 85.6 by 54 mm at 300 dots an inch
        QCOMPARE(qRound(image.width() * 1000.0 / image.dotsPerMeterX()), 86);
        const auto png = ui::pngOf(ui::cardFaceImage(someFace()));
        const auto read = QImage::fromData(png.data(), static_cast<int>(png.size()), "PNG");
        QCOMPARE(read.convertToFormat(image.format()), image);
        QVERIFY(image.save(QStringLiteral(GUITAI_BINARY_DIR "/tests/card-face.png")));
    }

    void everyValueStandsOnIt_data() {
        QTest::addColumn<int>("value");
        for (int value = 0; value < 7; ++value) {
            QTest::addRow("%d", value) << value;
        }
    }

    void everyValueStandsOnIt() {
        QFETCH(int, value);
        auto face = someFace();
        const std::vector<std::function<void()>> changes = {
            [&] { face.name = "李四"; },
            [&] { face.idNumber = "430602198506151028"; },
            [&] { face.cardNumber = "A0000002X"; },
            [&] { face.bank = domain::BankName::Boc; },
            [&] { face.issued = 2026y / November / 23; },
            [&] { face.validUntil = 2036y / November / 23; },
            [&] { face.practice = true; }};
        changes[static_cast<std::size_t>(value)]();
        QVERIFY(ui::cardFaceImage(face) != ui::cardFaceImage(someFace()));
    }

    /// A character that no font has is drawn as a box, like any other that none has.
    void rareCharactersAreDrawn() {
        const views::Languages languages;
        const views::SpokenIn chinese(languages, views::Language::ZhCn);
        const auto named = [](const char* name) {
            auto face = someFace();
            face.name = name;
            return ui::cardFaceImage(face);
        };
        const auto box = named("\U0002FFFE"); // no character, for ever
        for (const auto* name : {"䶮", "㛃", "𫍯", "𠮷"}) {
            QVERIFY2(named(name) != box, name);
            QVERIFY2(named(name) != named(""), name);
        }
        QVERIFY(named("𫍯") != named("𠮷"));
        const auto longest = named("阿卜杜拉·艾合买提·买买提䶮𫍯㛃·练习");
        QVERIFY(longest != named("阿卜杜拉·艾合买提·买买提䶮𫍯㛃·练")); // to the last character
        QVERIFY(longest.save(QStringLiteral(GUITAI_BINARY_DIR "/tests/card-face-rare.png")));
    }
};

QTEST_MAIN(CardFaceTest)
#include "card_face_test.moc"
