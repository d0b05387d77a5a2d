// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secret_line.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMetaProperty>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

#include <cstring>

using namespace guitai;
using namespace guitai::ui;

namespace {

bool holds(const SecretBytes& bytes, const char* text) {
    return bytes.size() == std::strlen(text) && std::memcmp(bytes.data(), text, bytes.size()) == 0;
}

/// Stands where Qt's accessibility bridge stands: a filter of the application that sees keys.
class Eavesdropper final : public QObject {
public:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
            text += static_cast<QKeyEvent*>(event)->text();
        }
        return false;
    }

    QString text;
};

} // namespace

class SecretLineTest : public QObject {
    Q_OBJECT

    SecretLine line_;

private Q_SLOTS:

    void init() {
        line_.clear();
        line_.show();
        line_.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&line_));
        line_.setFocus();
    }

    void typedCharactersAreTakenAsUtf8() {
        QTest::keyClicks(&line_, QStringLiteral("Ab1 %"));
        QKeyEvent umlaut(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QStringLiteral("ü"));
        QApplication::sendEvent(&line_, &umlaut);
        QCOMPARE(line_.count(), 6);
        QVERIFY(holds(line_.take(), "Ab1 %\xc3\xbc"));
        QVERIFY(line_.isEmpty());
    }

    void backspaceTakesOneWholeCharacter() {
        QKeyEvent chinese(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QStringLiteral("密"));
        QTest::keyClicks(&line_, QStringLiteral("a"));
        QApplication::sendEvent(&line_, &chinese);
        QTest::keyClick(&line_, Qt::Key_Backspace);
        QCOMPARE(line_.count(), 1);
        QVERIFY(holds(line_.take(), "a"));
    }

    void backspaceOnNothingDoesNothing() {
        QTest::keyClick(&line_, Qt::Key_Backspace);
        QVERIFY(line_.take().empty());
    }

    void enterSubmitsAndEscClears() {
        QSignalSpy submitted(&line_, &SecretLine::submitted);
        QTest::keyClicks(&line_, QStringLiteral("abc"));
        QTest::keyClick(&line_, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QTest::keyClick(&line_, Qt::Key_Escape);
        QVERIFY(line_.isEmpty());
    }

    void clipboardNeitherGivesNorTakes() {
        QApplication::clipboard()->setText(QStringLiteral("pasted"));
        QTest::keyClick(&line_, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(line_.isEmpty());
        QTest::keyClicks(&line_, QStringLiteral("abc"));
        QTest::keyClick(&line_, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&line_, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("pasted"));
    }

    void noPropertyOrAccessibleTextHoldsThePassword() {
        const auto password = QStringLiteral("s3cret-pass");
        QTest::keyClicks(&line_, password);
        for (int i = 0; i < line_.metaObject()->propertyCount(); ++i) {
            const auto value = line_.metaObject()->property(i).read(&line_).toString();
            QVERIFY2(!value.contains(password), line_.metaObject()->property(i).name());
        }
        auto* access = QAccessible::queryAccessibleInterface(&line_);
        QVERIFY(access != nullptr);
        QCOMPARE(access->role(), QAccessible::EditableText);
        QVERIFY(access->state().passwordEdit);
        QVERIFY(access->textInterface() == nullptr);
        QVERIFY(!access->text(QAccessible::Value).contains(password));
    }

    void inputMethodsAreOff() { QVERIFY(!line_.testAttribute(Qt::WA_InputMethodEnabled)); }

    void nobodyHearsItsKeys() {
        Eavesdropper before;
        Eavesdropper later;
        line_.clearFocus();
        qApp->installEventFilter(&before);
        line_.setFocus();
        QTest::keyClicks(&line_, QStringLiteral("aB"));
        // As the bridge does it: it wakes up in a delivered call.
        QMetaObject::invokeMethod(
            this, [&later] { qApp->installEventFilter(&later); }, Qt::QueuedConnection);
        QCoreApplication::sendPostedEvents();
        QTest::keyClicks(&line_, QStringLiteral("7 %"));
        QCOMPARE(line_.count(), 5);
        QCOMPARE(before.text + later.text, QString());
        QVERIFY(holds(line_.take(), "aB7 %"));
    }

    void keysOfOthersAreHeardAgain() {
        Eavesdropper other;
        QWidget window;
        SecretLine line(&window);
        QWidget next(&window);
        next.setFocusPolicy(Qt::StrongFocus);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        next.setFocus();
        qApp->installEventFilter(&other);
        line.setFocus();
        QTest::keyPress(&line, Qt::Key_A);
        next.setFocus();
        QTest::keyRelease(&next, Qt::Key_A); // belongs to the password
        QCOMPARE(other.text, QString());
        QTest::keyClicks(&next, QStringLiteral("x"));
        QVERIFY(other.text.contains(QLatin1Char('x')));
        QCOMPARE(line.count(), 1);
    }

    void enterAndTabAreForEveryone() {
        Eavesdropper other;
        qApp->installEventFilter(&other);
        line_.clearFocus();
        line_.setFocus();
        QTest::keyClick(&line_, Qt::Key_Tab);
        QVERIFY(!other.text.isEmpty());
    }

    void noShortcutFiresOnACharacter() {
        QSignalSpy one(new QShortcut(QKeySequence(Qt::Key_1), &line_), &QShortcut::activated);
        QTest::keyClick(&line_, Qt::Key_1);
        QCOMPARE(one.size(), 0);
        QVERIFY(holds(line_.take(), "1"));
    }

    void twoLinesAreComparedWithoutBeingRead() {
        SecretLine other;
        QTest::keyClicks(&line_, QStringLiteral("abcd"));
        QTest::keyClicks(&other, QStringLiteral("abcd"));
        QVERIFY(line_.sameAs(other));
        QTest::keyClick(&other, Qt::Key_Backspace);
        QVERIFY(!line_.sameAs(other));
        QTest::keyClicks(&other, QStringLiteral("x"));
        QVERIFY(!line_.sameAs(other));
    }

    void fullLineTakesNoMore() {
        for (std::size_t i = 0; i < SecretLine::most + 3; ++i) {
            QTest::keyClick(&line_, Qt::Key_A);
        }
        QCOMPARE(std::size_t(line_.count()), SecretLine::most);
        QCOMPARE(line_.take().size(), SecretLine::most);
    }
};

QTEST_MAIN(SecretLineTest)
#include "secret_line_test.moc"
