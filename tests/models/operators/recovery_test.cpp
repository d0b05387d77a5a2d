// SPDX-License-Identifier: Apache-2.0
#include "models/operators/recovery.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <cctype>
#include <string>

using namespace guitai;
using namespace guitai::operators;

class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoHalvesOpenInEitherOrder();
    void halfIsFourteenGroupsOfFour();
    void copiedByHandStillOpens();
    void oneHalfTwiceOpensNothing();
    void halvesOfAnotherKeyOpenNothing();
    void slipOfThePenIsTold();
    void unfinishedHalfIsTold();

private:
    [[nodiscard]] std::optional<SlotFault> fault(const std::string& first,
                                                 const std::string& second) const;

    SecretBytes key_;
    KeySlot slot_;
    std::string first_;
    std::string second_;
};

namespace {

std::string text(const SecretBytes& half) {
    return textOf(half.span());
}

SecretBytes typed(const std::string& half) {
    return SecretBytes::copyOf(bytesOf(half));
}

} // namespace

void RecoveryTest::init() {
    key_ = SecretBytes(databaseKeySize);
    fillRandom(key_.span());
    const auto made = *makeRecoverySlot(key_);
    slot_ = made.slot;
    first_ = text(made.halves.first);
    second_ = text(made.halves.second);
}

std::optional<SlotFault> RecoveryTest::fault(const std::string& first,
                                             const std::string& second) const {
    const auto opened = openRecoverySlot(slot_, typed(first), typed(second));
    if (opened && !opened->sameAs(key_.span())) {
        return SlotFault::OutOfMemory;
    }
    return opened ? std::nullopt : std::optional(opened.error());
}

void RecoveryTest::twoHalvesOpenInEitherOrder() {
    QCOMPARE(fault(first_, second_), std::optional<SlotFault>());
    QCOMPARE(fault(second_, first_), std::optional<SlotFault>());
}

void RecoveryTest::halfIsFourteenGroupsOfFour() {
    QCOMPARE(first_.size(), 14UL * 5 - 1);
    for (std::size_t i = 0; i < first_.size(); ++i) {
        QCOMPARE(first_[i] == '-', i % 5 == 4);
        QVERIFY(std::string("ILOU").find(first_[i]) == std::string::npos);
    }
    QVERIFY(first_ != second_);
}

void RecoveryTest::copiedByHandStillOpens() {
    auto copied = first_;
    for (auto& letter : copied) {
        letter = letter == '-' ? ' ' : static_cast<char>(std::tolower(letter));
        letter = letter == '0' ? 'O' : letter == '1' ? 'l' : letter;
    }
    QCOMPARE(fault("  " + copied + "\n", second_), std::optional<SlotFault>());
}

void RecoveryTest::oneHalfTwiceOpensNothing() {
    QCOMPARE(fault(first_, first_), std::optional(SlotFault::WrongSecret));
}

void RecoveryTest::halvesOfAnotherKeyOpenNothing() {
    const auto other = *makeRecoverySlot(key_);
    QCOMPARE(fault(first_, text(other.halves.second)), std::optional(SlotFault::WrongSecret));
    QCOMPARE(fault(text(other.halves.first), text(other.halves.second)),
             std::optional(SlotFault::WrongSecret));
}

void RecoveryTest::slipOfThePenIsTold() {
    QVERIFY(rc::check([&] {
        const std::string letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        auto slip = first_;
        const auto where = *rc::gen::suchThat(rc::gen::inRange<std::size_t>(0, slip.size()),
                                              [&](std::size_t i) { return slip[i] != '-'; });
        const auto letter = *rc::gen::suchThat(rc::gen::elementOf(letters),
                                               [&](char c) { return c != slip[where]; });
        slip[where] = letter;
        RC_ASSERT(fault(slip, second_) == SlotFault::Malformed);
    }));
    auto swapped = first_;
    for (std::size_t i = 0; i + 1 < first_.size(); ++i) {
        if (first_[i] != '-' && first_[i + 1] != '-' && first_[i] != first_[i + 1]) {
            std::swap(swapped[i], swapped[i + 1]);
            QCOMPARE(fault(swapped, second_), std::optional(SlotFault::Malformed));
            std::swap(swapped[i], swapped[i + 1]);
        }
    }
}

void RecoveryTest::unfinishedHalfIsTold() {
    QCOMPARE(fault("", second_), std::optional(SlotFault::Malformed));
    QCOMPARE(fault(first_.substr(0, first_.size() - 1), second_),
             std::optional(SlotFault::Malformed));
    QCOMPARE(fault(first_ + "0", second_), std::optional(SlotFault::Malformed));
    QCOMPARE(fault(first_ + "!", second_), std::optional(SlotFault::Malformed));
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
