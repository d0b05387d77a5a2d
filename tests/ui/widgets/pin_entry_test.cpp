// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pin_entry.h"
#include "ui/widgets/pin_entry_dots.h"
#include "ui/widgets/pin_entry_keypad.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QInputMethodQueryEvent>
#include <QLineEdit>
#include <QPointer>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <optional>
#include <set>

using namespace guitai;
using namespace guitai::ui;

namespace {

/// Stands where Qt's accessibility bridge stands: a filter of the application that sees keys.
class Eavesdropper final : public QObject {
public:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
            keys.append(static_cast<QKeyEvent*>(event)->key());
        }
        return false;
    }

    QList<int> keys;
};

} // namespace

class PinEntryTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> window_;
    QLineEdit* line_ = nullptr;
    PinEntry* entry_ = nullptr;
    std::optional<SecretPin> got_;

    void begin(PinKeyScope scope = PinKeyScope::WholeApplication) {
        entry_->begin(scope, [this](SecretPin pin) { got_ = std::move(pin); });
    }

    void type(QWidget* target, const char* digits) {
        for (const char* d = digits; *d != 0; ++d) {
            QTest::keyClick(target, static_cast<Qt::Key>(*d));
        }
    }

    [[nodiscard]] bool gotPin(const char* digits) const {
        return got_ && got_->sameAs(*SecretPin::fromPublished(digits));
    }

private Q_SLOTS:

    void init() {
        got_.reset();
        window_ = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(window_.get());
        line_ = new QLineEdit;
        entry_ = new PinEntry;
        column->addWidget(line_);
        column->addWidget(entry_);
        window_->resize(400, 500);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }

    void cleanup() { window_.reset(); }

    void givesTheTypedDigitsOnEnterOnly() {
        begin();
        type(entry_, "195273");
        QVERIFY(!got_);
        QTest::keyClick(entry_, Qt::Key_Return);
        QVERIFY(gotPin("195273"));
        QVERIFY(!entry_->active());
        QCOMPARE(entry_->count(), 0);
    }

    void takesNoSeventhDigitAndNoShortPin() {
        begin();
        type(entry_, "19527");
        QTest::keyClick(entry_, Qt::Key_Enter);
        QVERIFY(!got_);
        type(entry_, "384");
        QTest::keyClick(entry_, Qt::Key_Enter);
        QVERIFY(gotPin("195273"));
    }

    void backspaceTakesOneAwayAndEscAll() {
        begin();
        QSignalSpy cancelled(entry_, &PinEntry::cancelled);
        type(entry_, "12");
        QTest::keyClick(entry_, Qt::Key_Backspace);
        QCOMPARE(entry_->count(), 1);
        type(entry_, "7");
        QTest::keyClick(entry_, Qt::Key_Escape);
        QCOMPARE(entry_->count(), 0);
        QCOMPARE(cancelled.size(), 0);
        QTest::keyClick(entry_, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
    }

    void takesTheNumberPadWithAndWithoutNumLock() {
        begin();
        QTest::keyClick(entry_, Qt::Key_4, Qt::KeypadModifier);
        for (const auto key : {Qt::Key_Insert, Qt::Key_Clear, Qt::Key_PageUp, Qt::Key_End}) {
            QTest::keyClick(entry_, key, Qt::KeypadModifier);
        }
        QTest::keyClick(entry_, Qt::Key_2);
        QTest::keyClick(entry_, Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(gotPin("405912"));
    }

    void aKeyHeldDownIsOneDigit() {
        begin();
        QTest::keyPress(entry_, Qt::Key_5);
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_5, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(entry_, &repeat);
        QCOMPARE(entry_->count(), 1);
    }

    void leavesTheClerksKeysAlone() {
        begin();
        QSignalSpy lock(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), window_.get()),
                        &QShortcut::activated);
        QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(lock.size(), 1);
        QTest::keyClick(entry_, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(entry_->count(), 0);
    }

    void noShortcutFiresOnADigit() {
        begin();
        QSignalSpy one(new QShortcut(QKeySequence(Qt::Key_1), window_.get()),
                       &QShortcut::activated);
        QTest::keyClick(window_.get(), Qt::Key_1);
        QCOMPARE(one.size(), 0);
        QCOMPARE(entry_->count(), 1);
    }

    void nothingLandsInAFieldThatHasTheFocus() {
        begin();
        line_->setFocus();
        type(line_, "438105");
        QTest::keyClick(line_, Qt::Key_Return);
        QVERIFY(line_->text().isEmpty());
        QVERIFY(gotPin("438105"));
        type(line_, "12");
        QCOMPARE(line_->text(), QStringLiteral("12")); // and keys are free again
    }

    void anEavesdropperSeesNoPinKeyEvenIfItComesLater() {
        Eavesdropper before;
        qApp->installEventFilter(&before);
        begin();
        Eavesdropper later;
        // As the bridge does it: it wakes up in a delivered call while the entry lasts.
        QMetaObject::invokeMethod(
            this, [&later] { qApp->installEventFilter(&later); }, Qt::QueuedConnection);
        QCoreApplication::sendPostedEvents();
        type(entry_, "438105");
        QTest::keyClick(entry_, Qt::Key_Backspace);
        QTest::keyClick(entry_, Qt::Key_Enter);
        QCOMPARE(entry_->count(), 5);
        QList<int> digits;
        for (const int key : before.keys + later.keys) {
            if (key >= Qt::Key_0 && key <= Qt::Key_9) {
                digits.append(key);
            }
        }
        QCOMPARE(digits, QList<int>());
        entry_->end();
        type(line_, "1");
        QVERIFY(before.keys.contains(Qt::Key_1)); // they do listen
        QVERIFY(later.keys.contains(Qt::Key_1));
    }

    void aDigitLetGoAfterEnterIsTakenToo() {
        Eavesdropper listener;
        qApp->installEventFilter(&listener);
        begin();
        type(entry_, "43810");
        QTest::keyPress(entry_, Qt::Key_5);
        QTest::keyPress(entry_, Qt::Key_Return);
        QVERIFY(gotPin("438105"));
        QTest::keyRelease(entry_, Qt::Key_5);
        QTest::keyRelease(entry_, Qt::Key_Return);
        QCOMPARE(listener.keys, QList<int>());
        type(line_, "5"); // and then they are free
        QCOMPARE(line_->text(), QStringLiteral("5"));
        QCOMPARE(listener.keys.count(Qt::Key_5), 2);
    }

    void noInputMethodIsWantedWhileItLasts() {
        line_->setFocus();
        const auto wanted = [this] {
            QInputMethodQueryEvent query(Qt::ImEnabled);
            QCoreApplication::sendEvent(line_, &query);
            return query.value(Qt::ImEnabled).toBool();
        };
        QVERIFY(wanted());
        begin();
        QVERIFY(!wanted());
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("9"));
        QCoreApplication::sendEvent(line_, &commit);
        QVERIFY(line_->text().isEmpty());
        entry_->end();
        QVERIFY(wanted());
    }

    void ownWindowScopeLeavesOtherWindowsAlone() {
        begin(PinKeyScope::OwnWindow);
        QWidget other;
        auto* field = new QLineEdit(&other);
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        field->setFocus();
        type(field, "12");
        QCOMPARE(field->text(), QStringLiteral("12"));
        QCOMPARE(entry_->count(), 0);
    }

    void hidingForgets() {
        begin();
        type(entry_, "4381");
        window_->hide();
        QVERIFY(!entry_->active());
        QCOMPARE(entry_->count(), 0);
    }

    void touchedKeysCountAndAShuffledPadHasEveryDigitOnce() {
        entry_->setShuffled(true);
        begin();
        std::set<std::pair<int, int>> places;
        for (const int digit : {4, 3, 8, 1, 0, 5}) {
            QTest::mouseClick(
                &entry_->keypad(), Qt::LeftButton, {},
                entry_->keypad().keyOfDigit(static_cast<std::uint8_t>(digit)).center());
        }
        for (std::uint8_t digit = 0; digit < 10; ++digit) {
            const auto key = entry_->keypad().keyOfDigit(digit);
            places.insert({key.x(), key.y()});
        }
        QCOMPARE(places.size(), std::size_t{10});
        QTest::mouseClick(&entry_->keypad(), Qt::LeftButton, {},
                          entry_->keypad().acceptKey().center());
        QVERIFY(gotPin("438105"));
    }

    void screenReadersMeetACountAndNoText() {
        QAccessible::setActive(true);
        begin();
        type(entry_, "438");
        auto* face = QAccessible::queryAccessibleInterface(entry_);
        QVERIFY(face != nullptr);
        QVERIFY(face->state().passwordEdit);
        QVERIFY(face->textInterface() == nullptr);
        QCOMPARE(face->childCount(), 0);
        QCOMPARE(face->text(QAccessible::Value), QStringLiteral("3 of 6 digits"));
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("PIN, 3 of 6 digits"));
        QCOMPARE(face->valueInterface()->currentValue().toInt(), 3);
    }
};

QTEST_MAIN(PinEntryTest)
#include "pin_entry_test.moc"
