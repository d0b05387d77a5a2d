// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/vpcd_link.h"
#include "tests/cardio/virtual/bare_card.h"
#include "tests/cardio/virtual/listening_reader.h"

#include <QTest>

#include <rapidcheck.h>

#include <poll.h>

using namespace guitai;
using namespace guitai::virtualcard;
using namespace guitai::support;
using testing::memoryOf;
using testing::selectEnvironment;
using Event = VpcdLink::Event;

namespace {

struct Setup {
    explicit Setup(std::string_view plan = "")
        : card(std::make_shared<VirtualCard>(memoryOf(PracticeCard::Active)),
               parseFaultPlan(plan).value())
        , link("127.0.0.1", reader.port, card) {
        attached = link.attach();
        reader.take();
    }

    /// Lets the card serve what it is sent until it has answered or hung up.
    std::optional<std::string> hear() {
        while (link.attached() && !link.answerDue() && !reader.answered()) {
            serve();
        }
        return reader.hear();
    }

    void serve() {
        pollfd wait{link.descriptor(), POLLIN, 0};
        ::poll(&wait, 1, 30000);
        last = link.serve();
    }

    Event last = Event::Served;
    testing::ListeningReader reader;
    FaultyCard card;
    VpcdLink link;
    bool attached = false;
};

} // namespace

class VpcdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void messagesComeOutHoweverTheyWereCut() {
        QVERIFY(rc::check([](const std::vector<Bytes>& messages) {
            Bytes stream;
            for (const auto& message : messages) {
                const auto framed = VpcdFraming::framed(message);
                stream.insert(stream.end(), framed.begin(), framed.end());
            }
            VpcdFraming framing;
            std::vector<Bytes> heard;
            for (BytesView rest(stream); !rest.empty();) {
                const auto size = *rc::gen::inRange<std::size_t>(1, rest.size() + 1);
                framing.feed(rest.first(size));
                rest = rest.subspan(size);
                while (auto message = framing.next()) {
                    heard.push_back(std::move(*message));
                }
            }
            RC_ASSERT(heard == messages);
        }));
    }

    void theCardAnswersAtrAndCommands() {
        Setup setup;
        QVERIFY(setup.attached);
        setup.reader.say("04");
        QCOMPARE(setup.hear(), "3B6D00000081544C978660430600000002");
        setup.reader.say("01");
        setup.reader.say(selectEnvironment);
        QVERIFY(setup.hear()->ends_with("9000"));
        setup.reader.say("02"); // reset: selection is gone
        setup.reader.say("00B2072C0B");
        QCOMPARE(setup.hear(), "6986");
        QCOMPARE(setup.last, Event::Served);
    }

    void hostileMessagesAreSurvived() {
        Setup setup;
        setup.reader.say("01");
        setup.reader.sendRaw({0x00, 0x00});       // an empty one
        setup.reader.sendRaw({0x00, 0x01, 0x77}); // an unknown control
        setup.reader.sendRaw({0x00, 0x02, 0xFF, 0xFF});
        QCOMPARE(setup.hear(), "6700");
        setup.reader.sendRaw({0xFF, 0xFF, 0x00}); // promises much, and leaves
        setup.reader.hangUp();
        while (setup.link.attached()) {
            setup.serve();
        }
        QCOMPARE(setup.last, Event::ReaderLeft);
        QVERIFY(setup.link.attach());
    }

    void aPulledCardHangsUp() {
        Setup setup("pull-before=1");
        setup.reader.say("01");
        setup.reader.say(selectEnvironment);
        QCOMPARE(setup.hear(), std::nullopt);
        QCOMPARE(setup.last, Event::CardPulled);
        QVERIFY(!setup.link.attached());
    }

    void aResetCardMeetsTheCommandAfresh() {
        Setup setup("reset-at=2");
        setup.reader.say("01");
        setup.reader.say(selectEnvironment);
        (void)setup.hear();
        setup.reader.say("00B2072C0B");
        QCOMPARE(setup.hear(), "6986");
    }

    void aSlowAnswerWaitsForItsTime() {
        Setup setup("slow-at=1:1");
        setup.reader.say("01");
        setup.reader.say(selectEnvironment);
        while (!setup.link.answerDue()) {
            setup.serve();
        }
        const auto due = *setup.link.answerDue();
        while (setup.link.answerDue()) {
            QCOMPARE(setup.link.sendDue(), Event::Served);
        }
        QVERIFY(std::chrono::steady_clock::now() >= due);
        QVERIFY(setup.hear()->ends_with("9000"));
    }

    void nobodyListeningIsNoError() {
        FaultyCard card(std::make_shared<VirtualCard>(memoryOf(PracticeCard::Active)));
        std::uint16_t port = 0;
        {
            const testing::ListeningReader gone;
            port = gone.port;
        }
        VpcdLink link("127.0.0.1", port, card);
        QVERIFY(!link.attach());
        QVERIFY(!link.attached());
    }
};

QTEST_GUILESS_MAIN(VpcdTest)
#include "vpcd_test.moc"
