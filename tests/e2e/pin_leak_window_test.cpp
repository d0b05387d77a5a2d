// SPDX-License-Identifier: Apache-2.0
// PIN changes in the counter's window, on a card behind pcscd, with two random PINs, real key
// events and the accessibility bridge on: after every act, while the program lives, no copy of
// either is in the process's memory but the locked one, and none in its log, its files or on the
// bus. The same search finds what the program is told to leak.
#include "cardio/virtual/state_file.h"
#include "cardio/virtual/virtual_card.h"
#include "tests/e2e/pin_leak_bench.h"
#include "tests/support/kept_card.h"
#include "tests/support/running_virtual_reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace guitai::support;

namespace {

constexpr const char* published = "246810"; ///< what the virtual card starts with
constexpr const char* rehearsal = "975310"; ///< fixed as well, and never looked for

std::vector<Needle> formsOfAll(std::initializer_list<std::vector<Needle>> groups) {
    std::vector<Needle> needles;
    for (const auto& group : groups) {
        needles.insert(needles.end(), group.begin(), group.end());
    }
    return needles;
}

std::vector<Needle> butNotHeld(std::vector<Needle> needles) {
    std::erase_if(needles, [](const Needle& needle) { return needle.form == heldForm; });
    return needles;
}

bool finds(const std::vector<Finding>& findings, const std::string& form) {
    return std::ranges::any_of(findings, [&](const auto& each) { return each.form == form; });
}

} // namespace

class PinLeakWindowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir counter_; ///< what the counter writes, its log too
    QTemporaryDir card_;    ///< the chip: it does know its PIN
    std::optional<RunningVirtualReader> reader_;
    PinLeakBench bench_;

    /// Reads on until the window says so; what it said last, otherwise.
    QByteArray waitFor(const QByteArray& word) {
        QByteArray said;
        while (!said.startsWith(word) && said != "failed" && said != "no answer") {
            said = bench_.answer();
        }
        return said;
    }

    /// One whole change, from the card that is put in to the card that is seen to be gone.
    void change(const std::string& from, const std::string& to,
                const std::vector<Needle>& needles) {
        QVERIFY(reader_->insertCard({QStringLiteral("--region"), QStringLiteral("yueyang"),
                                     QStringLiteral("--profile"), QStringLiteral("active"),
                                     QStringLiteral("--state"),
                                     card_.filePath(QStringLiteral("card.json"))}));
        const auto desk = waitFor("desk ");
        QVERIFY2(desk.startsWith("desk "), desk.constData());
        QVERIFY(PinLeakBench::press(QString::fromLatin1(desk.mid(5))));
        QCOMPARE(waitFor("identify"), QByteArray("identify"));
        QVERIFY(PinLeakBench::press(QStringLiteral("Return")));
        QCOMPARE(waitFor("papers"), QByteArray("papers"));
        QVERIFY(PinLeakBench::press(QStringLiteral("0"))); // all that is needed is shown
        QVERIFY(PinLeakBench::press(QStringLiteral("Return")));
        enter("old", from, needles);
        enter("new", to, needles);
        enter("repeat", to, needles);
        QCOMPARE(waitFor("confirm"), QByteArray("confirm"));
        holdsNone(butNotHeld(needles));
        QVERIFY(PinLeakBench::press(QStringLiteral("Return")));
        QCOMPARE(waitFor("ended"), QByteArray("ended"));
        holdsNone(needles);
        QVERIFY(PinLeakBench::press(QStringLiteral("Return")));
        QVERIFY(reader_->removeAll());
    }

    void enter(const QByteArray& slot, const std::string& pin, const std::vector<Needle>& needles) {
        QCOMPARE(waitFor(slot), slot);
        const auto before = bench_.digitsOnTheBus();
        QVERIFY(PinLeakBench::typePin(pin));
        QCOMPARE(bench_.digitsOnTheBus(), before);
        holdsNone(butNotHeld(needles));
    }

    void holdsNone(const std::vector<Needle>& needles) {
        const auto found = bench_.scan(needles);
        QVERIFY2(found.has_value(), found ? "" : found.error().c_str());
        QVERIFY2(found->empty(), describe(*found).constData());
    }

    void leak(const char* where, const Needle& needle) {
        bench_.order(where, needle.bytes);
        QCOMPARE(waitFor("done"), QByteArray("done"));
    }

    [[nodiscard]] std::vector<Finding> inFiles(const std::vector<Needle>& needles) const {
        return scanFolder(counter_.path().toStdString(), needles)
            .value_or(std::vector<Finding>{{"files that cannot be read", {}}});
    }

    [[nodiscard]] bool cardTakes(const std::string& pin) const {
        return guitai::support::cardTakes(card_.filePath(QStringLiteral("card.json")).toStdString(),
                                          pin);
    }

private Q_SLOTS:

    void initTestCase() {
        reader_.emplace();
        QVERIFY(bench_.start(QStringLiteral(GUITAI_BINARY_DIR "/tests/pin_leak_window"),
                             {counter_.path()}, counter_.filePath(QStringLiteral("window.log"))));
        QVERIFY(bench_.waitUntilKeysAreForwarded());
    }

    void cleanupTestCase() { QVERIFY(bench_.stop()); }

    void twoChangesLeaveNoCopyOfEitherPin() {
        // What the window holds of a card and its holder is there from now on: a PIN that is drawn
        // now is none of its numbers.
        change(published, rehearsal, {});
        QVERIFY(!QTest::currentTestFailed());
        const auto first = bench_.freshPin();
        const auto second = bench_.freshPin();
        const auto needles =
            formsOfAll({formsOf(first), formsOf(second), formsOfChange(rehearsal, first),
                        formsOfChange(first, second)});
        change(rehearsal, first, needles);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(cardTakes(first)); // it was typed, and it went to the chip
        change(first, second, needles);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(cardTakes(second));
        QVERIFY(!cardTakes(first));

        holdsNone(needles);
        QVERIFY2(inFiles(needles).empty(), describe(inFiles(needles)).constData());
        QVERIFY2(bench_.heard(needles).empty(), describe(bench_.heard(needles)).constData());
    }

    void whatIsPlantedIsFound() {
        const auto forms = [&](const std::string& pin) {
            return formsOfAll({formsOf(pin), formsOfChange(pin, rehearsal)});
        };
        for (std::size_t i = 0; i < forms(rehearsal).size(); ++i) {
            const auto needle = forms(bench_.freshPin()).at(i); // one form may begin with another
            holdsNone({needle});
            leak("keep", needle);
            QVERIFY2(finds(*bench_.scan({needle}), needle.form), needle.form.c_str());
        }
        const auto ascii = formsOf(bench_.freshPin()).front();
        QVERIFY(inFiles({ascii}).empty());
        leak("log", ascii);
        QVERIFY(finds(inFiles({ascii}), ascii.form));
        QVERIFY(bench_.heard({ascii}).empty());
        leak("show", ascii);
        QTRY_VERIFY_WITH_TIMEOUT(finds(bench_.heard({ascii}), ascii.form), PinLeakBench::patience);
    }
};

QTEST_GUILESS_MAIN(PinLeakWindowTest)
#include "pin_leak_window_test.moc"
