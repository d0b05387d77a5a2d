// SPDX-License-Identifier: Apache-2.0
// What is sealed to the registry's key: who opens it, and what becomes of anything else.
#include "models/operators/code_key.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace guitai;
using namespace guitai::operators;

namespace {

CodeKey keyOf(std::uint8_t fill) {
    SecretBytes secret(CodeKey::secretSize);
    std::ranges::fill(secret.span(), fill);
    return CodeKey::fromSecret(std::move(secret));
}

} // namespace

class CodeKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensWithItsOwnKeyAlone();
    void whatWasAlteredOrCutDoesNotOpen();
    void thePublicHalfStaysTheSame();
};

void CodeKeyTest::whatIsSealedOpensWithItsOwnKeyAlone() {
    QVERIFY(rc::check([](const std::vector<std::uint8_t>& bytes) {
        RC_PRE(!bytes.empty());
        const auto secret = SecretBytes::copyOf(bytes);
        const auto key = keyOf(1);
        const auto sealed = sealSecret(secret, key.publicKey());
        const auto opened = key.open(sealed);
        RC_ASSERT(opened && opened->sameAs(bytes));
        RC_ASSERT(!keyOf(2).open(sealed));
        RC_ASSERT(sealed != sealSecret(secret, key.publicKey()));
    }));
}

void CodeKeyTest::whatWasAlteredOrCutDoesNotOpen() {
    const auto key = keyOf(1);
    const auto sealed = sealSecret(SecretBytes(32), key.publicKey());
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        auto altered = sealed;
        altered[at] ^= 1U;
        QVERIFY(!key.open(altered));
        QVERIFY(!key.open(BytesView(sealed).first(at)));
    }
}

/// Registries of different versions must agree.
void CodeKeyTest::thePublicHalfStaysTheSame() {
    const auto key = keyOf(7).publicKey();
    QCOMPARE(toHex(key),
             std::string("13BE4FEAEAF204C7FD3358FC9C00721881D174278128227EC674F37F7FE97B6D"));
}

QTEST_GUILESS_MAIN(CodeKeyTest)
#include "code_key_test.moc"
