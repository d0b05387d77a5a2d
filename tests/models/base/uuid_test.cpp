// SPDX-License-Identifier: Apache-2.0
#include "models/base/uuid.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <set>

using namespace guitai;
using namespace std::chrono;

class UuidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newOnesCarryTimeVersionAndVariant();
    void laterOnesSortLater();
    void sameInstantGivesDifferentOnes();
    void textComesBack();
    void otherFormsAreRefused();
    void nilIsNil();
};

void UuidTest::newOnesCarryTimeVersionAndVariant() {
    // RFC 9562, appendix A.6: 2022-02-22T19:22:22Z is 017f22e279b0 in milliseconds.
    const auto at = parseTimestamp("2022-02-22T19:22:22.000Z");
    const auto text = Uuid::v7(*at).text();
    QVERIFY2(text.starts_with("017f22e2-79b0-7"), text.c_str());
    QVERIFY2(std::string_view("89ab").find(text[19]) != std::string_view::npos, text.c_str());
}

void UuidTest::laterOnesSortLater() {
    QVERIFY(rc::check("by the millisecond, as bytes and as text", [] {
        const auto first = *rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << 47);
        const auto wait = *rc::gen::inRange<std::int64_t>(1, 1000);
        const auto early = Uuid::v7(Timestamp(milliseconds(first)));
        const auto late = Uuid::v7(Timestamp(milliseconds(first + wait)));
        RC_ASSERT(early < late);
        RC_ASSERT(early.text() < late.text());
    }));
}

void UuidTest::sameInstantGivesDifferentOnes() {
    std::set<Uuid> made;
    for (int i = 0; i < 1000; ++i) {
        made.insert(Uuid::v7(Timestamp(1ms)));
    }
    QCOMPARE(made.size(), std::size_t(1000));
}

void UuidTest::textComesBack() {
    const auto id = Uuid::v7(Timestamp(123456789ms));
    QVERIFY(Uuid::parse(id.text()) == id);
    QVERIFY(Uuid::parse("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")->text() ==
            "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

void UuidTest::otherFormsAreRefused() {
    for (const char* text :
         {"", "017f22e279b07cc398c4dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
          "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
          "017f22e27-9b0-7cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c 0c07398",
          "017f22e2-79b0-7cc3-98c4-dc0c0c0739--"}) {
        QVERIFY2(!Uuid::parse(text), text);
    }
}

void UuidTest::nilIsNil() {
    QVERIFY(Uuid().isNil());
    QVERIFY(Uuid::parse("00000000-0000-0000-0000-000000000000")->isNil());
    QVERIFY(!Uuid::v7(Timestamp(0ms)).isNil());
}

QTEST_GUILESS_MAIN(UuidTest)
#include "uuid_test.moc"
