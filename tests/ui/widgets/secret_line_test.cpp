// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secret_line.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

#include <cstring>

using namespace guitai;
using namespace guitai::ui;

namespace {

bool holds(const SecretBytes& bytes, const char* text) {
    return bytes.size() == std::strlen(text) && std::memcmp(bytes.data(), text, bytes.size()) == 0;
}

} // namespace

class SecretLineTest : public QObject {
    Q_OBJECT

    SecretLine line_;

private Q_SLOTS:

    void init() {
        line_.clear();
        line_.show();
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
