// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/preferences_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::app;
using ui::Preferences;
using ui::Scheme;

class PreferencesFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    [[nodiscard]] std::filesystem::path file() const {
        return preferencesFile(folder_->path().toStdString());
    }

    void write(const QByteArray& text) const {
        QFile out(QString::fromStdString(file().string()));
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(text), text.size());
    }

private Q_SLOTS:

    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void whatWasChosenComesBack() {
        Preferences chosen{.language = views::Language::ZhTw,
                           .scheme = Scheme::HighContrast,
                           .textPercent = 150,
                           .customerScreen = QStringLiteral("HDMI-1"),
                           .largeType = true,
                           .secondLanguage = views::Language::En,
                           .reader = QStringLiteral("明华 RD 00, \"a=b\" @1"),
                           .idleMinutes = 60};
        QVERIFY(savePreferences(file(), chosen));
        const auto kept = loadPreferences(file());
        QVERIFY(!kept.unreadable);
        QCOMPARE(kept.outOfRange, 0);
        QVERIFY(kept.preferences == chosen);
        chosen = Preferences{};
        QVERIFY(savePreferences(file(), chosen)); // nothing of before stays
        QVERIFY(loadPreferences(file()).preferences == chosen);
    }

    void noFileIsNoFault() {
        const auto kept = loadPreferences(file());
        QVERIFY(!kept.unreadable && kept.outOfRange == 0);
        QVERIFY(kept.preferences == Preferences{});
    }

    void valuesThatCannotBeAreLeftOut_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("strange");
        QTest::newRow("never locks") << QByteArray("[General]\nidleMinutes=0\n") << 1;
        QTest::newRow("hardly ever locks") << QByteArray("[General]\nidleMinutes=61\n") << 1;
        QTest::newRow("overflow") << QByteArray("[General]\nidleMinutes=99999999999\n") << 1;
        QTest::newRow("text size") << QByteArray("[General]\ntextPercent=4000\n") << 1;
        QTest::newRow("words") << QByteArray("[General]\nscheme=pink\nlanguage=xx\n") << 2;
        QTest::newRow("list") << QByteArray("[General]\nreader=a, b, c\n") << 1;
        QTest::newRow("long name") << "[General]\nreader=" + QByteArray(5000, 'x') + "\n" << 1;
        QTest::newRow("control sign") << QByteArray("[General]\nreader=a\\x1b[2Jb\n") << 1;
    }

    void valuesThatCannotBeAreLeftOut() {
        QFETCH(QByteArray, text);
        QFETCH(int, strange);
        write(text);
        const auto kept = loadPreferences(file());
        QVERIFY(!kept.unreadable);
        QCOMPARE(kept.outOfRange, strange);
        QVERIFY(kept.preferences == Preferences{});
    }

    void filesThatAreNoneOfOursAreNotRead_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("binary") << QByteArray("\0\1\2\3", 4);
        QTest::newRow("large") << QByteArray(100'000, 'a');
        QTest::newRow("object") << QByteArray("[General]\nreader=@Variant(\\0\\0\\0\\x1b)\n");
    }

    void filesThatAreNoneOfOursAreNotRead() {
        QFETCH(QByteArray, text);
        write(text);
        const auto kept = loadPreferences(file());
        QVERIFY(kept.unreadable);
        QVERIFY(kept.preferences == Preferences{});
    }

    void linkIsNeitherReadNorWrittenThrough() {
        const auto elsewhere =
            std::filesystem::path(folder_->filePath(QStringLiteral("other")).toStdString());
        write("[General]\nidleMinutes=5\n");
        std::filesystem::rename(file(), elsewhere);
        std::filesystem::create_symlink(elsewhere, file());
        QVERIFY(loadPreferences(file()).unreadable);
        QVERIFY(savePreferences(file(), {}));
        QVERIFY(!std::filesystem::is_symlink(file()));
        QCOMPARE(loadPreferences(elsewhere).preferences.idleMinutes, 5);
    }

    void folderThatCannotBeWrittenIsTold() {
        QVERIFY(!savePreferences("/proc/guitai/window.ini", {}));
    }

    void noTextBringsItDown() {
        rc::check("whatever stands there, what comes of it can be chosen", [this] {
            const auto text = *rc::gen::container<std::string>(rc::gen::oneOf(
                rc::gen::elementOf(std::string("[]=\n,;\"\\@%x")), rc::gen::arbitrary<char>()));
            const auto head = *rc::gen::element<std::string>(
                "", "[General]\nidleMinutes=", "[General]\nreader=", "[customer]\n");
            write(QByteArray::fromStdString(head + text));
            const auto chosen = loadPreferences(file()).preferences;
            RC_ASSERT(chosen.idleMinutes >= ui::fewestIdleMinutes);
            RC_ASSERT(chosen.idleMinutes <= ui::mostIdleMinutes);
            RC_ASSERT(chosen.reader.size() <= 200);
            RC_ASSERT(chosen.textPercent == 100);
        });
    }
};

QTEST_GUILESS_MAIN(PreferencesFileTest)
#include "preferences_file_test.moc"
