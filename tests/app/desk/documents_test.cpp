// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_documents.h"
#include "app/desk/scripted_clerk.h"
#include "models/practice/practice_data.h"
#include "models/registry/registry.h"
#include "tests/support/activation_course.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::app;
using domain::NetworkCheck;
using domain::Paper;
using domain::Procedure;
using domain::RequesterRole;
using procedure::SituationKind;

/// The identity documents of the practice counter, and what the rules say of them there.
class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsExpectedHasHisDocumentOnTheDesk();
    void theCheckKnowsTheNameOnTheDocument();
    void anExpiredDocumentIsRefusedAtItsStep();
    void aWardsGuardianIsServedWithHisOwnDocument();

private:
    /// The state in which an application by that citizen, or for him, has come to its end.
    procedure::State apply(const std::string& citizen, RequesterRole role);

    std::shared_ptr<const practice::Citizens> citizens_ = std::make_shared<practice::Citizens>(
        *practice::loadCitizens(practice::practiceFolder(), "yueyang"));
    QTemporaryDir folder_;
    int runs_ = 0;
};

procedure::State DocumentsTest::apply(const std::string& citizen, RequesterRole role) {
    const auto path = std::filesystem::path(folder_.path().toStdString()) / std::to_string(runs_++);
    const auto desk = *makePracticeDesk(
        {.folder = path, .window = practiceWindow(), .clock = std::make_shared<SystemClock>()});
    desk.services->place.window = *citizens_->window("hrss");
    practice::Answers answers{.requester = {.role = role}, .approve = true};
    answers.requester.papers = domain::everyOf<Paper>();
    const practice::Exercise exercise{.region = "yueyang",
                                      .citizen = citizen,
                                      .procedure = Procedure::Apply,
                                      .window = desk.services->place.window};
    procedure::Counter counter(desk.services);
    ScriptedClerk clerk(counter, desk.drawer.get(), *desk.citizens, exercise, answers,
                        support::typedFor);
    connect(
        &clerk, &ScriptedClerk::finished, &clerk, [] { QCoreApplication::quit(); },
        Qt::QueuedConnection);
    clerk.start();
    QCoreApplication::exec();
    support::settle(*desk.services);
    return clerk.last().value_or(procedure::State{});
}

void DocumentsTest::whoeverIsExpectedHasHisDocumentOnTheDesk() {
    PracticeDocuments documents(citizens_);
    const auto& ward = *citizens_->find("tong-ershisan");
    const auto own = documents.read({ward.file.id, RequesterRole::Holder, Paper::IdentityCard});
    QVERIFY(own.has_value());
    QCOMPARE(own->idNumber, ward.file.holder.idNumber.text());
    QVERIFY(own->validUntil.has_value());
    const auto page =
        documents.read({ward.file.id, RequesterRole::Holder, Paper::HouseholdRegister});
    QVERIFY(page && !page->validUntil);
    const auto guardian =
        documents.read({ward.file.id, RequesterRole::Guardian, Paper::GuardianIdentityCard});
    QVERIFY(guardian && guardian->idNumber != own->idNumber);
    const auto nobody = Uuid::v7(*parseTimestamp("2026-11-24T12:00:00+08:00"));
    QCOMPARE(documents.read({nobody, RequesterRole::Holder, Paper::IdentityCard}).error(),
             procedure::DocumentFault::NoDocument);
}

void DocumentsTest::theCheckKnowsTheNameOnTheDocument() {
    PracticeIdentityCheck check(citizens_);
    const auto& wronged = *citizens_->find("liu-ershisi"); // the file has the name wrong
    const auto& number = wronged.file.holder.idNumber;
    QCOMPARE(check.check(number, wronged.file.holder.name), NetworkCheck::Differs);
    QCOMPARE(check.check(number, *PersonName::parse(wronged.document.name)), NetworkCheck::Agrees);
    const auto& companion = citizens_->companions.at(RequesterRole::Agent);
    QCOMPARE(check.check(*IdNumber::parse(companion.idNumber), *PersonName::parse(companion.name)),
             NetworkCheck::Agrees);
}

void DocumentsTest::anExpiredDocumentIsRefusedAtItsStep() {
    const auto state = apply("mao-ershiwu", RequesterRole::Holder);
    QCOMPARE(state.current().kind, procedure::StepKind::Document);
    QCOMPARE(state.situation.kind, SituationKind::NotLikeThis);
    QCOMPARE(state.situation.refusals.at(0).reason, domain::Reason::DocumentExpired);
    QVERIFY(std::ranges::all_of(state.acts, [](const procedure::Act& act) { return !act.begun; }));
}

void DocumentsTest::aWardsGuardianIsServedWithHisOwnDocument() {
    const auto state = apply("tong-ershisan", RequesterRole::Guardian);
    QCOMPARE(state.ending, procedure::Ending::Done);
    QCOMPARE(state.requester.document->idNumber.text(),
             citizens_->companions.at(RequesterRole::Guardian).idNumber);
    QCOMPARE(state.requester.document->check, NetworkCheck::Agrees);
}

QTEST_MAIN(DocumentsTest)
#include "documents_test.moc"
