// SPDX-License-Identifier: Apache-2.0
#include "models/base/secret_pin.h"
#include "models/domain/weak_pin.h"
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;

class WeakPinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easilyGuessedOnesAreNamed_data();
    void easilyGuessedOnesAreNamed();
    void regionChoosesItsRules();
};

namespace {

std::optional<WeakPinReason> judge(const char* digits, const Rules& rules) {
    auto card = activeCard("AB123456");
    auto file = fileWith(card);
    file.holder.idNumber = idBorn("19800203"); // 4306021980020300 1x
    return weakPin(SecretPin::fromPublished(digits)->digits(), file, card, rules);
}

} // namespace

void WeakPinTest::easilyGuessedOnesAreNamed_data() {
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const QByteArray& digits, const char* reason) {
        QTest::newRow(digits.constData()) << digits << QByteArray(reason);
    };
    row("777777", "all-equal");
    row("234567", "run");
    row("876543", "run");
    row("789012", "run");
    row("210987", "run");
    row("800203", "birth-date");
    row("030280", "birth-date");
    row("020380", "birth-date");
    row("198002", "birth-date");
    row("021980", "birth-date");
    const auto digitsOf = [](const std::string& number) {
        QByteArray digits;
        for (const char c : number) {
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.right(6);
    };
    row(digitsOf(cardNumber("AB123456").text()), "card-number");
    row(digitsOf(idBorn("19800203").text()), "identity-number");
    row("666666", "all-equal"); // also Yueyang's initial value
    row("193746", "");
    row("666667", "");
    row("800302", "");
    row("135792", "");
}

void WeakPinTest::easilyGuessedOnesAreNamed() {
    QFETCH(QByteArray, digits);
    QFETCH(QByteArray, reason);
    const auto found = judge(digits.constData(), yueyang());
    QCOMPARE(QByteArray::fromStdString(std::string(found ? nameOf(*found) : "")), reason);
}

void WeakPinTest::regionChoosesItsRules() {
    auto rules = yueyang();
    rules.weakPins.value = {WeakPinReason::InitialValue};
    QVERIFY(judge("666666", rules) == WeakPinReason::InitialValue);
    QVERIFY(!judge("777777", rules));
    rules.credentials.at(CredentialKind::Social).initial.value = {InitialRule::LastSixOfCardNumber,
                                                                  {}};
    QVERIFY(!judge("666666", rules));
    rules.weakPins.value = {};
    QVERIFY(!judge("123456", rules));
}

QTEST_GUILESS_MAIN(WeakPinTest)
#include "weak_pin_test.moc"
