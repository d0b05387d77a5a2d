// SPDX-License-Identifier: Apache-2.0
#include "models/operators/key_slot.h"

#include <QtTest/QTest>

#include <string_view>

using namespace guitai;
using namespace guitai::operators;

class KeySlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithItsPasswordOnItsMachine();
    void opensWithNothingElse();
    void anyByteChangedClosesIt();
    void slotsCannotBeSwappedBetweenOperators();
    void costCannotBeLowered();
    void absurdCostIsRefusedAtOnce();
    void equalContentsLookDifferent();

private:
    [[nodiscard]] SlotFault faultOf(const KeySlot& slot) const;

    SecretBytes password_;
    SecretBytes machine_;
    SlotContent content_;
    KeySlot slot_;
};

namespace {

constexpr KdfCost cheap{1, 8192};

SecretBytes secret(std::string_view text) {
    return SecretBytes::copyOf(bytesOf(text));
}

} // namespace

void KeySlotTest::init() {
    password_ = secret("correct horse");
    machine_ = SecretBytes(32);
    fillRandom(machine_.span());
    content_ = {SecretBytes(databaseKeySize), SecretBytes(32)};
    fillRandom(content_.databaseKey.span());
    fillRandom(content_.signingSeed.span());
    slot_ = *wrap(content_, "id-1", "lisi", password_, machine_, cheap);
}

SlotFault KeySlotTest::faultOf(const KeySlot& slot) const {
    const auto opened = unwrap(slot, password_, machine_);
    return opened ? SlotFault::OutOfMemory : opened.error();
}

void KeySlotTest::opensWithItsPasswordOnItsMachine() {
    const auto opened = unwrap(slot_, password_, machine_);
    QVERIFY(opened.has_value());
    QVERIFY(opened->databaseKey.sameAs(content_.databaseKey.span()));
    QVERIFY(opened->signingSeed.sameAs(content_.signingSeed.span()));
}

void KeySlotTest::opensWithNothingElse() {
    QCOMPARE(unwrap(slot_, secret("correct horsf"), machine_).error(), SlotFault::WrongSecret);
    QCOMPARE(unwrap(slot_, secret(""), machine_).error(), SlotFault::WrongSecret);
    auto other = machine_.clone();
    other.data()[31] ^= 1;
    QCOMPARE(unwrap(slot_, password_, other).error(), SlotFault::WrongSecret);
    QCOMPARE(unwrap(slot_, password_, SecretBytes()).error(), SlotFault::Malformed);
}

void KeySlotTest::anyByteChangedClosesIt() {
    for (auto* field : {&slot_.salt, &slot_.nonce, &slot_.wrapped}) {
        for (auto& byte : *field) {
            byte ^= 0x10;
            QCOMPARE(faultOf(slot_), SlotFault::WrongSecret);
            byte ^= 0x10;
        }
        const auto last = field->back();
        field->pop_back();
        QCOMPARE(faultOf(slot_), SlotFault::Malformed);
        field->push_back(last);
    }
    QVERIFY(unwrap(slot_, password_, machine_).has_value());
}

void KeySlotTest::slotsCannotBeSwappedBetweenOperators() {
    auto moved = slot_;
    moved.operatorId = "id-2";
    QCOMPARE(faultOf(moved), SlotFault::WrongSecret);
    moved = slot_;
    moved.login = "chief";
    QCOMPARE(faultOf(moved), SlotFault::WrongSecret);
    moved = slot_;
    moved.operatorId = "id-1l"; // the same letters, divided otherwise
    moved.login = "isi";
    QCOMPARE(faultOf(moved), SlotFault::WrongSecret);
}

void KeySlotTest::costCannotBeLowered() {
    auto dear = *wrap(content_, "id-1", "lisi", password_, machine_, {2, 16384});
    dear.cost = cheap;
    QCOMPARE(faultOf(dear), SlotFault::WrongSecret);
}

void KeySlotTest::absurdCostIsRefusedAtOnce() {
    for (const auto cost :
         {KdfCost{0, 8192}, KdfCost{1, 0}, KdfCost{1ULL << 40U, 8192}, KdfCost{1, 1ULL << 50U}}) {
        auto absurd = slot_;
        absurd.cost = cost;
        QCOMPARE(faultOf(absurd), SlotFault::Malformed);
        QVERIFY(!wrap(content_, "id-1", "lisi", password_, machine_, cost).has_value());
    }
}

void KeySlotTest::equalContentsLookDifferent() {
    const auto again = *wrap(content_, "id-1", "lisi", password_, machine_, cheap);
    QVERIFY(again.salt != slot_.salt);
    QVERIFY(again.nonce != slot_.nonce);
    QVERIFY(again.wrapped != slot_.wrapped);
}

QTEST_GUILESS_MAIN(KeySlotTest)
#include "key_slot_test.moc"
