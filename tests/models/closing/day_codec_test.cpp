// SPDX-License-Identifier: Apache-2.0
#include "models/closing/day_codec.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::closing;

class DayCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayComesBackAsItWas();
    void cutOrAlteredGivesNothingOrAnotherDay();
};

namespace {

int count() {
    return *rc::gen::inRange(0, 1000);
}

Money amount() {
    return Money(std::int64_t{100} * count());
}

template <class E>
E anyOf() {
    const auto& all = domain::Words<E>::all;
    return all.at(*rc::gen::inRange<std::size_t>(0, all.size())).first;
}

Uuid id() {
    return Uuid::v7(Timestamp(std::chrono::milliseconds(count())));
}

Day anyDay() {
    Day day{.day = std::chrono::sys_days(std::chrono::days(20'000 + count())),
            .outlet = "人社-" + std::to_string(count()),
            .number = 1 + count(),
            .vouchers = {count(), "a-0001", "a-" + std::to_string(count())},
            .stock = {{count(), count(), count(), count()}, count(), count(), count(), count()},
            .atRegistry = count()};
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        day.acts[anyOf<domain::Procedure>()] = {count(), count(), count(), count(), count()};
        day.fees.acts[anyOf<domain::Procedure>()] = {count(), amount(), count(), amount()};
        day.money["card"] = {amount(), amount()};
        day.differences.push_back({anyOf<DifferenceKind>(), std::to_string(count())});
        day.carried.push_back({id(), "enquire", std::nullopt, Timestamp()});
        day.carried.push_back({id(), "apply", anyOf<store::QueueState>(), Timestamp()});
        day.settled.push_back({id(), "apply", anyOf<store::QueueState>()});
        day.served.insert("clerk-" + std::to_string(count()));
    }
    day.fees.inDrawer = Money(count() - 500);
    return day;
}

} // namespace

void DayCodecTest::everyDayComesBackAsItWas() {
    QVERIFY(rc::check("a day that is read is the one that was written", [] {
        const auto day = anyDay();
        RC_ASSERT(decodeDay(encode(day)) == day);
    }));
}

void DayCodecTest::cutOrAlteredGivesNothingOrAnotherDay() {
    QVERIFY(rc::check("no text that is not a day's is taken for the same day", [] {
        const auto day = anyDay();
        auto text = encode(day);
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        RC_ASSERT(!decodeDay(text.substr(0, at)));
        text[at] = static_cast<char>(text[at] ^ 1);
        RC_ASSERT(decodeDay(text) != day);
    }));
}

QTEST_GUILESS_MAIN(DayCodecTest)
#include "day_codec_test.moc"
