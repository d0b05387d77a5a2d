// SPDX-License-Identifier: Apache-2.0
// What the desk leaves in the trail besides a procedure's own acts.
#include "models/procedure/filing.h"
#include "models/procedure/look_up.h"
#include "models/procedure/on_record.h"
#include "models/store/audit.h"
#include "models/store/restore.h"
#include "models/store/settings.h"
#include "tests/models/registry/office.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

using namespace guitai;
using namespace guitai::procedure;
using operators::NameSearchFault;

class OnRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSearchByNameIsItsOwnEntry();
    void aNumberIsNoSearchByName();
    void lettersAreANumberFirstAndThenAName();
    void aRefusedSearchIsOnRecordAndShowsNobody_data();
    void aRefusedSearchIsOnRecordAndShowsNobody();
    void tooManySearchesAreRefusedUntilTheHourHasPassed();
    void everyOperatorHasHisOwnLimit();
    void aClockPutBackGivesNoMoreSearches();
    void anApprovalNamesExactlyWhatWasApproved();
    void anApprovalThatFailedIsOnRecord();
    void aLeaveThatWasNotGivenIsOnRecord();
    void aLeaveThatWasGivenIsNoRefusal();
    void anEndingTellsSinceWhenAndWhyNot();
    void copiesOfAPaperAreCounted();
    void anOpenedFileIsOnRecord();
    void aRestoredStoresVouchersHaveASeriesOfTheirOwn();

private:
    std::expected<std::vector<registry::KnownFile>, LookUpError> search(const std::string& text) {
        return lookUp(*services_, text, domain::Purpose::HolderAsks);
    }

    [[nodiscard]] store::AuditEntry last() const {
        return services_->store->audit().latest(1)->front();
    }

    /// A member of the last entry's detail, as text.
    [[nodiscard]] std::string said(const char* name) const {
        const auto value = nlohmann::json::parse(last().detail).at(name);
        return value.is_string() ? value.get<std::string>() : value.dump();
    }

    void exhaust() {
        for (int search = 0; search < operators::mostNameSearches; ++search) {
            QVERIFY(this->search("张三").has_value());
        }
    }

    std::shared_ptr<FixedClock> clock_;
    std::unique_ptr<test::Office> office_;
    std::unique_ptr<Services> services_;
    State state_;
};

void OnRecordTest::init() {
    clock_ = std::make_shared<FixedClock>(test::someDay());
    office_ = std::make_unique<test::Office>();
    services_ =
        std::make_unique<Services>(CounterPlace{.outlet = "outlet-1",
                                                .window = samples::window(domain::WindowKind::Hrss),
                                                .region = "yueyang",
                                                .practice = true},
                                   samples::yueyang(), clock_);
    services_->store = std::move(office_->store);
    services_->backend.registry = std::move(office_->registry);
    services_->signedIn = std::make_unique<store::SignedIn>(
        store::SignedIn{.who = {.id = "clerk-1",
                                .login = "clerk-1",
                                .name = "李四",
                                .roles = {operators::Role::Clerk}},
                        .key = std::move(office_->clerkKey)});
    state_ = {};
    state_.run = Uuid::v7(test::someDay());
    state_.holder = office_->file.id;
    state_.authoriseOperation = Uuid::v7(test::someDay());
}

void OnRecordTest::cleanup() {
    services_.reset();
    office_.reset();
}

void OnRecordTest::aSearchByNameIsItsOwnEntry() {
    QCOMPARE(search("张三")->size(), 1UL);
    QCOMPARE(last().action, std::string("name-search"));
    QCOMPARE(last().actor, std::string("clerk-1"));
    QCOMPARE(last().subject, office_->file.id.text());
    QCOMPARE(last().detail, std::string(R"({"found":1,"purpose":"holder-asks"})"));
}

void OnRecordTest::aNumberIsNoSearchByName() {
    QCOMPARE(search(office_->file.holder.idNumber.text())->size(), 1UL);
    QCOMPARE(last().action, std::string("look-up"));
    QVERIFY(last().detail.find(office_->file.holder.idNumber.text()) == std::string::npos);
    QVERIFY(search("110105194912310021")->empty());
    QCOMPARE(last().action, std::string("look-up"));
    QCOMPARE(said("found"), std::string("0"));
}

void OnRecordTest::lettersAreANumberFirstAndThenAName() {
    const auto before = services_->store->audit().count().value();
    QVERIFY(search("ZHANG")->empty());
    const auto entries = services_->store->audit().latest(2).value();
    QCOMPARE(services_->store->audit().count().value(), before + 2);
    QCOMPARE(entries[1].action, std::string("look-up"));
    QCOMPARE(entries[0].action, std::string("name-search"));
}

void OnRecordTest::aRefusedSearchIsOnRecordAndShowsNobody_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("fault");
    QTest::newRow("surname") << QByteArray("张") << int(operators::Role::Clerk)
                             << int(NameSearchFault::TooShort);
    QTest::newRow("administrator") << QByteArray("张三") << int(operators::Role::Administrator)
                                   << int(NameSearchFault::NotAllowed);
}

void OnRecordTest::aRefusedSearchIsOnRecordAndShowsNobody() {
    QFETCH(QByteArray, name);
    QFETCH(int, role);
    QFETCH(int, fault);
    services_->signedIn->who.roles = {static_cast<operators::Role>(role)};
    const auto found = search(name.toStdString());
    QVERIFY(!found.has_value());
    QCOMPARE(int(found.error().refused.value()), fault);
    QCOMPARE(last().action, std::string("name-search-refused"));
    QCOMPARE(said("why"), std::string(domain::nameOf(static_cast<NameSearchFault>(fault))));
    QVERIFY(last().detail.find(name.toStdString()) == std::string::npos);
}

void OnRecordTest::tooManySearchesAreRefusedUntilTheHourHasPassed() {
    exhaust();
    QCOMPARE(search("张三").error().refused, std::optional(NameSearchFault::TooMany));
    QCOMPARE(search("张三").error().refused, std::optional(NameSearchFault::TooMany));
    QVERIFY(search(office_->file.holder.idNumber.text()).has_value());
    clock_->set(test::someDay() + operators::nameSearchSpan);
    QVERIFY(search("张三").has_value());
    const auto days = services_->store->audit().nameSearchDays({}).value();
    const store::NameSearchDay day{chinaDate(test::someDay()), "clerk-1",
                                   operators::mostNameSearches + 1, 2};
    QCOMPARE(days, std::vector{day});
}

void OnRecordTest::everyOperatorHasHisOwnLimit() {
    exhaust();
    services_->signedIn->who.id = "supervisor-1";
    services_->signedIn->who.roles = {operators::Role::Supervisor};
    QVERIFY(search("张三").has_value());
}

void OnRecordTest::aClockPutBackGivesNoMoreSearches() {
    exhaust();
    clock_->set(test::someDay() - std::chrono::days(3));
    QCOMPARE(search("张三").error().refused, std::optional(NameSearchFault::TooMany));
}

void OnRecordTest::anApprovalNamesExactlyWhatWasApproved() {
    const std::string payload = R"({"what":"asked"})";
    const auto envelope =
        operators::encode(operators::seal(payload, "clerk-1", services_->signedIn->key));
    const auto approved =
        recordApproval(*services_, state_, Approved{"supervisor-1", envelope}).value();
    QCOMPARE(approved.envelope, envelope);
    QCOMPARE(last().action, std::string("approval"));
    QCOMPARE(last().subject, state_.holder.text());
    QCOMPARE(said("approver"), std::string("supervisor-1"));
    QCOMPARE(said("payload"), toHex(operators::payloadHash(payload)));
    QCOMPARE(said("run"), state_.run.text());
}

void OnRecordTest::anApprovalThatFailedIsOnRecord() {
    const auto failed =
        recordApproval(*services_, state_, std::unexpected(std::string("not-supervisor")));
    QCOMPARE(failed.error(), std::string("not-supervisor"));
    QCOMPARE(last().action, std::string("approval-refused"));
    QCOMPARE(said("why"), std::string("not-supervisor"));
}

void OnRecordTest::aLeaveThatWasNotGivenIsOnRecord() {
    const ActFinished refused{.situation = {.kind = SituationKind::RegistryRefused,
                                            .refusals = {{domain::Reason::CardLost, "P8"}}}};
    QVERIFY(recordLeave(*services_, state_, refused).has_value());
    QCOMPARE(last().action, std::string("refusal"));
    QCOMPARE(last().subject, state_.authoriseOperation.text());
    QCOMPARE(said("why"), std::string("P8 card-lost"));
    QCOMPARE(said("holder"), state_.holder.text());
}

void OnRecordTest::aLeaveThatWasGivenIsNoRefusal() {
    const auto before = services_->store->audit().count().value();
    QVERIFY(recordLeave(*services_, state_, {}).has_value());
    const ActFinished noLine{.situation = {.kind = SituationKind::RegistryUnreachable}};
    QVERIFY(recordLeave(*services_, state_, noLine).has_value());
    QCOMPARE(services_->store->audit().count().value(), before);
}

void OnRecordTest::anEndingTellsSinceWhenAndWhyNot() {
    state_.startedAt = services_->clock->now();
    state_.ending = Ending::Done;
    QVERIFY(recordEnded(*services_, state_).has_value());
    QCOMPARE(last().action, std::string("procedure-ended"));
    QCOMPARE(last().subject, state_.holder.text());
    QCOMPARE(said("began"), toText(state_.startedAt));
    QCOMPARE(said("run"), state_.run.text());
    QVERIFY(!nlohmann::json::parse(last().detail).contains("why"));
    state_.ending = Ending::Cancelled; // and nothing stood in the way
    QVERIFY(recordEnded(*services_, state_).has_value());
    QVERIFY(!nlohmann::json::parse(last().detail).contains("why"));
    state_.situation = {.kind = SituationKind::PapersMissing,
                        .missing = {domain::Paper::IdentityCard}};
    QVERIFY(recordEnded(*services_, state_).has_value());
    QCOMPARE(said("why"), std::string("missing identity-card"));
    state_.ending = Ending::Refused;
    state_.situation = {.kind = SituationKind::RegistryRefused,
                        .refusals = {{domain::Reason::CardLost, "P8"}}};
    QVERIFY(recordEnded(*services_, state_).has_value());
    QCOMPARE(said("why"), std::string("P8 card-lost"));
}

void OnRecordTest::copiesOfAPaperAreCounted() {
    const PaperMade voucher{.number = "outlet-1-20261124-0001", .holder = state_.holder};
    QCOMPARE(recordPrint(*services_, voucher).value(), 1);
    QCOMPARE(last().action, std::string("print"));
    QCOMPARE(last().subject, voucher.number);
    QCOMPARE(recordPrint(*services_, {.number = "outlet-1-20261124-0002"}).value(), 1);
    auto file = voucher;
    file.saved = true;
    QCOMPARE(recordPrint(*services_, file).value(), 2);
    QCOMPARE(said("copy"), std::string("2"));
    QCOMPARE(said("holder"), state_.holder.text());
    QCOMPARE(said("to"), std::string("file"));
}

void OnRecordTest::anOpenedFileIsOnRecord() {
    QVERIFY(recordOpened(*services_, state_.holder).has_value());
    QCOMPARE(last().action, std::string("file-opened"));
    QCOMPARE(last().subject, state_.holder.text());
}

void OnRecordTest::aRestoredStoresVouchersHaveASeriesOfTheirOwn() {
    state_.ending = Ending::Done;
    const auto voucher = [this] {
        state_.run = Uuid::v7(test::someDay());
        return persist(*services_, state_, {}).value().voucher;
    };
    QCOMPARE(voucher(), std::string("outlet-1-20261124-0001"));
    QVERIFY(
        services_->store->settings().set(store::voucherSeriesSetting, "R261124103000").has_value());
    QCOMPARE(voucher(), std::string("outlet-1-20261124-R261124103000-0002"));
}

QTEST_GUILESS_MAIN(OnRecordTest)
#include "on_record_test.moc"
