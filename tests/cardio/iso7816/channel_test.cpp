// SPDX-License-Identifier: Apache-2.0
#include "cardio/iso7816/channel.h"
#include "cardio/iso7816/command.h"

#include <QTest>

#include <deque>

using namespace guitai;
using namespace guitai::iso7816;
using cardio::CardError;
using cardio::CardFault;

namespace {

/// Gives prepared answers and keeps what it was sent.
class ScriptedSession final : public cardio::CardSession {
public:
    explicit ScriptedSession(std::deque<std::string> answers)
        : answers_(std::move(answers)) {}

    const Bytes& atr() const override { return atr_; }

    std::expected<Bytes, CardError> transmit(BytesView command,
                                             cardio::Sensitivity sensitivity) override {
        sent.push_back(toHex(command));
        secret = sensitivity == cardio::Sensitivity::Secret;
        if (answers_.empty()) {
            return std::unexpected(CardError{.fault = CardFault::CardRemoved});
        }
        const auto answer = fromHex(answers_.front()).value();
        if (answers_.size() > 1 || !repeatLast) {
            answers_.pop_front();
        }
        return answer;
    }

    std::expected<void, CardError> beginTransaction() override { return {}; }

    void endTransaction() noexcept override {}

    std::expected<void, CardError> reconnect() override { return {}; }

    std::vector<std::string> sent;
    bool secret = false;
    bool repeatLast = false;

private:
    std::deque<std::string> answers_;
    Bytes atr_;
};

const Bytes selection{0x00, 0xA4, 0x00, 0x00, 0x02, 0xEF, 0x05};
const Bytes reading{0x00, 0xB2, 0x07, 0x2C, 0x00};

} // namespace

class ChannelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void plainAnswersComeThrough() {
        ScriptedSession session({"01029000"});
        const auto answer = Channel(session).exchange("read", reading);
        QVERIFY(answer);
        QCOMPARE(toHex(answer->data), "0102");
        QVERIFY(answer->status.ok());
    }

    void data61IsFetched() {
        ScriptedSession session({"6103", "01026102", "03049000"});
        const auto answer = Channel(session).exchange("select", selection);
        QVERIFY(answer);
        QCOMPARE(toHex(answer->data), "01020304");
        QCOMPARE(session.sent,
                 (std::vector<std::string>{"00A4000002EF05", "00C0000003", "00C0000002"}));
    }

    void le6CIsCorrectedOnce() {
        ScriptedSession session({"6C0B", "0102039000"});
        QVERIFY(Channel(session).exchange("read", reading));
        QCOMPARE(session.sent.back(), "00B2072C0B");
        ScriptedSession stubborn({"6C0B", "6C0C"});
        QCOMPARE(Channel(stubborn).exchange("read", reading).error().fault,
                 CardFault::AbsurdAnswer);
    }

    void getResponseFollows6CToo() {
        ScriptedSession session({"6100", "6C02", "01029000"});
        QCOMPARE(toHex(Channel(session).exchange("select", selection)->data), "0102");
        QCOMPARE(session.sent.back(), "00C0000002");
    }

    void answersWithoutEndAreAbsurd() {
        ScriptedSession empty({"6110"});
        empty.repeatLast = true;
        QCOMPARE(Channel(empty).exchange("select", selection).error().fault,
                 CardFault::AbsurdAnswer);
        ScriptedSession endless({"AA6110"});
        endless.repeatLast = true;
        QCOMPARE(Channel(endless).exchange("select", selection).error().fault,
                 CardFault::AbsurdAnswer);
    }

    void tooShortAnswersAreAbsurdAndNameTheSite() {
        ScriptedSession session({"90"});
        const auto error = Channel(session).exchange("select", selection).error();
        QCOMPARE(error.fault, CardFault::AbsurdAnswer);
        QCOMPARE(error.site, "select");
    }

    void secretCommandsAreNeverRepeated() {
        ScriptedSession session({"6C03", "9000"});
        const auto command = secretCommand({0x00, 0x20, 0, 0}, Bytes{0x12, 0x34, 0x56});
        const auto answer = Channel(session).exchangeSecret("verify", command.span());
        QVERIFY(answer);
        QCOMPARE(answer->status.value, std::uint16_t{0x6C03});
        QCOMPARE(session.sent.size(), std::size_t{1});
        QVERIFY(session.secret);
    }

    void faultsOfTheSessionComeThrough() {
        ScriptedSession session({});
        const auto error = Channel(session).exchange("select", selection).error();
        QCOMPARE(error.fault, CardFault::CardRemoved);
        QCOMPARE(error.site, "select");
    }
};

QTEST_GUILESS_MAIN(ChannelTest)
#include "channel_test.moc"
