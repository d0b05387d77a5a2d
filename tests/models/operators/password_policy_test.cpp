// SPDX-License-Identifier: Apache-2.0
#include "models/base/bytes.h"
#include "models/operators/password_policy.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::operators;

class PasswordPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultIsNamed_data();
    void faultIsNamed();
};

void PasswordPolicyTest::faultIsNamed_data() {
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const QByteArray& password,
                        std::optional<PasswordFault> fault) {
        QTest::newRow(name) << password << (fault ? static_cast<int>(*fault) : -1);
    };
    row("empty", "", PasswordFault::TooShort);
    row("seven", "abcdefh", PasswordFault::TooShort);
    row("eight", "abcdefgi", std::nullopt);
    row("seven Chinese characters", "一二三四五六七", PasswordFault::TooShort);
    row("eight Chinese characters", "一二三四五六七八", std::nullopt);
    row("one character", "aaaaaaaa", PasswordFault::TooSimple);
    row("run up", "12345678", PasswordFault::TooSimple);
    row("run down", "87654321", PasswordFault::TooSimple);
    row("steps of two", "acegikmo", std::nullopt);
    row("longest", QByteArray("ab").repeated(128), std::nullopt);
    row("too long", QByteArray("ab").repeated(128) + "c", PasswordFault::TooLong);
}

void PasswordPolicyTest::faultIsNamed() {
    QFETCH(QByteArray, password);
    QFETCH(int, fault);
    const auto found = passwordFault(SecretBytes::copyOf(bytesOf(password.toStdString())));
    QCOMPARE(found ? static_cast<int>(*found) : -1, fault);
}

QTEST_GUILESS_MAIN(PasswordPolicyTest)
#include "password_policy_test.moc"
