// SPDX-License-Identifier: Apache-2.0
#include "models/operators/key_link.h"
#include "models/operators/signing_key.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::operators;

class KeyLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsFromTheOldKeyToTheNew();
    void opensForNobodyElse();
    void opensFromNoOtherKey();
    void alteredLinkOpensNothing();
    void whatIsNoKeyIsRefused();
};

namespace {

SecretBytes randomKey() {
    SecretBytes key(databaseKeySize);
    fillRandom(key.span());
    return key;
}

} // namespace

void KeyLinkTest::leadsFromTheOldKeyToTheNew() {
    const auto who = SigningKey::generate();
    const auto before = randomKey();
    const auto after = randomKey();
    const auto link = linkKeys(before, after, who.publicKey()).value();
    QVERIFY(followLink(link, before, who.seed())->sameAs(after.span()));
    QVERIFY(linkKeys(before, after, who.publicKey()).value() != link);
}

void KeyLinkTest::opensForNobodyElse() {
    const auto before = randomKey();
    const auto link = linkKeys(before, randomKey(), SigningKey::generate().publicKey()).value();
    QCOMPARE(followLink(link, before, SigningKey::generate().seed()).error(),
             SlotFault::WrongSecret);
}

// Whoever can write beside the store but has not its key leads nobody to a key of his own.
void KeyLinkTest::opensFromNoOtherKey() {
    const auto who = SigningKey::generate();
    const auto link = linkKeys(randomKey(), randomKey(), who.publicKey()).value();
    QCOMPARE(followLink(link, randomKey(), who.seed()).error(), SlotFault::WrongSecret);
}

void KeyLinkTest::alteredLinkOpensNothing() {
    const auto who = SigningKey::generate();
    const auto before = randomKey();
    const auto link = linkKeys(before, randomKey(), who.publicKey()).value();
    for (std::size_t at = 0; at < link.size(); ++at) {
        auto altered = link;
        altered[at] ^= 1;
        QCOMPARE(followLink(altered, before, who.seed()).error(), SlotFault::WrongSecret);
    }
    QCOMPARE(followLink(BytesView(link).first(link.size() - 1), before, who.seed()).error(),
             SlotFault::Malformed);
}

void KeyLinkTest::whatIsNoKeyIsRefused() {
    const auto before = randomKey();
    QCOMPARE(linkKeys(before, randomKey(), PublicKey{}).error(), SlotFault::Malformed);
    QCOMPARE(linkKeys(before, SecretBytes(5), SigningKey::generate().publicKey()).error(),
             SlotFault::Malformed);
}

QTEST_GUILESS_MAIN(KeyLinkTest)
#include "key_link_test.moc"
