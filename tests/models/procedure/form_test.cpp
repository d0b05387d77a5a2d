// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/form.h"
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::procedure;
using domain::Procedure;

class FormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyKindsOfLossThatTheRegionHasAreAsked();
    void aNewCardIsOfTheOldCardsBankUnlessAnotherIsChosen();
    void whatDiffersTakesTheCardBack();
    void aWrongIdentityNumberIsNamed();
    void whatIsAsItWasIsNoCorrection();
    void somethingOutsideTheListIsNamed();
    void alternativesCoverTheFirstChoice();
    void freshNumbersAreValidAndDiffer();
    void whatWasAskedForGivesTheAnswersBack();
};

namespace {

const auto card = samples::activeCard();
const auto file = samples::fileWith(card);
const auto fresh = freshNumber(Uuid::v7(samples::noon));

std::vector<FormField> form(Procedure procedure) {
    return formOf(procedure, file, card.number, samples::yueyang());
}

/// What may be typed there, spelt as it is kept.
std::string anythingTyped(Field field) {
    if (field == Field::Name) {
        return *rc::gen::element<std::string>("张三", "李㛃", "买买提·阿卜杜拉", "ZHANG SAN");
    }
    if (field == Field::IdNumber) {
        return samples::idBorn(*rc::gen::element("19800101", "19900307")).text();
    }
    if (field == Field::PersonalNumber) {
        return *rc::gen::element<std::string>("", "4306000001", "AB123456");
    }
    if (field == Field::Phone) {
        return *rc::gen::element<std::string>("", "15400000001", "0730-8840000");
    }
    return {};
}

} // namespace

void FormTest::onlyKindsOfLossThatTheRegionHasAreAsked() {
    const auto fields = form(Procedure::ReportLoss);
    QCOMPARE(fields.front().field, Field::LossKind);
    for (const auto& kind : fields.front().options) {
        const auto known = domain::parseName<domain::LossKind>(kind);
        QVERIFY(samples::yueyang().lossAct(*known, domain::Application::Social) != nullptr);
    }
    auto rules = samples::yueyang();
    std::erase_if(rules.acts, [](const auto& act) {
        return act.first.subject ==
               domain::Subject(domain::LossSubject{domain::LossKind::Oral, {}});
    });
    const auto without = formOf(Procedure::ReportLoss, file, card.number, rules);
    QCOMPARE(without.front().options.size() + 1, fields.front().options.size());
}

void FormTest::aNewCardIsOfTheOldCardsBankUnlessAnotherIsChosen() {
    auto answers = usualAnswers(form(Procedure::Replace));
    answers[Field::ReplaceReason] = {"damaged"};
    const auto usual = askedFrom(Procedure::Replace, answers, fresh);
    const auto expected =
        domain::ReplacementAsked{domain::ReplaceReason::Damaged, {fresh, card.bank}};
    QVERIFY(*usual == domain::Asked(expected));
    answers[Field::Bank] = {"CCB"};
    const auto other = askedFrom(Procedure::Replace, answers, fresh);
    QCOMPARE(std::get<domain::ReplacementAsked>(*other).card.bank, domain::BankName::Ccb);
}

void FormTest::whatDiffersTakesTheCardBack() {
    const Answers all{{Field::Agrees, {"name", "idNumber", "photo"}}};
    QVERIFY(*askedFrom(Procedure::Collect, all, fresh) == domain::Asked(domain::ComparisonMade{}));
    const Answers noPhoto{{Field::Agrees, {"name", "idNumber"}}};
    const auto differs =
        std::get<domain::ComparisonMade>(*askedFrom(Procedure::Collect, noPhoto, fresh));
    QVERIFY(!differs.photoAgrees);
    QVERIFY(differs.takenBack);
}

void FormTest::aWrongIdentityNumberIsNamed() {
    auto answers = usualAnswers(form(Procedure::CorrectDetails));
    QVERIFY(askedFrom(Procedure::CorrectDetails, answers, fresh).has_value());
    answers[Field::IdNumber] = {"430602198001010010"};
    QCOMPARE(askedFrom(Procedure::CorrectDetails, answers, fresh).error(), Field::IdNumber);
    answers = usualAnswers(form(Procedure::CorrectDetails));
    answers[Field::Name] = {""};
    QCOMPARE(askedFrom(Procedure::CorrectDetails, answers, fresh).error(), Field::Name);
}

void FormTest::whatIsAsItWasIsNoCorrection() {
    auto answers = usualAnswers(form(Procedure::CorrectDetails));
    const auto same = *askedFrom(Procedure::CorrectDetails, answers, fresh);
    QVERIFY(std::get<domain::CorrectionAsked>(onlyChanges(same, file.holder)).empty());
    answers[Field::Phone] = {" 154 0000 0009"};
    const auto phone =
        onlyChanges(*askedFrom(Procedure::CorrectDetails, answers, fresh), file.holder);
    QVERIFY(phone ==
            domain::Asked(domain::CorrectionAsked{.phone = samples::phoneNumber("15400000009")}));
}

void FormTest::somethingOutsideTheListIsNamed() {
    const Answers answers{{Field::LossKind, {"shouted"}}, {Field::Scope, {"social"}}};
    QCOMPARE(askedFrom(Procedure::ReportLoss, answers, fresh).error(), Field::LossKind);
    const Answers nothing{{Field::LossKind, {"oral"}}};
    QCOMPARE(askedFrom(Procedure::ReportLoss, nothing, fresh).error(), Field::Scope);
}

void FormTest::alternativesCoverTheFirstChoice() {
    const auto fields = form(Procedure::ReportLoss);
    const auto all = alternatives(Procedure::ReportLoss, fields, fresh);
    for (const auto& word : fields.front().options) {
        const auto kind = *domain::parseName<domain::LossKind>(word);
        QVERIFY(std::ranges::any_of(all, [&](const domain::Asked& asked) {
            return std::get<domain::LossAsked>(asked).kind == kind;
        }));
    }
    QCOMPARE(alternatives(Procedure::CancelLoss, {}, fresh).size(), 1U);
}

void FormTest::freshNumbersAreValidAndDiffer() {
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) {
        const auto number = freshNumber(Uuid::v7(samples::noon));
        QVERIFY(CardNumber::parse(number.text()).has_value());
        seen.insert(number.text());
    }
    QVERIFY(seen.size() > 95);
}

/// Whatever can be chosen and typed comes back as it was, a correction also where only what differs
/// was asked for.
void FormTest::whatWasAskedForGivesTheAnswersBack() {
    const auto everyForm = [] {
        std::vector<std::pair<Procedure, std::vector<FormField>>> forms;
        auto rules = samples::yueyang();
        rules.settlement = {{domain::Settlement::WithPin, domain::Settlement::WithoutPin}, {}};
        for (const auto& [procedure, name] : domain::Words<Procedure>::all) {
            for (const auto& number : {std::optional(card.number), std::optional<CardNumber>()}) {
                auto fields = formOf(procedure, file, number, rules);
                if (!fields.empty()) {
                    forms.emplace_back(procedure, std::move(fields));
                }
            }
        }
        return forms;
    }();
    QVERIFY(everyForm.size() > 8);
    const bool holds = rc::check([&] {
        const auto& [procedure, fields] = *rc::gen::elementOf(everyForm);
        Answers answers;
        for (const auto& field : fields) {
            auto& chosen = answers[field.field];
            if (field.kind == FieldKind::Text) {
                chosen = {anythingTyped(field.field)};
            } else if (field.kind == FieldKind::One) {
                chosen = {*rc::gen::elementOf(field.options)};
            } else {
                for (const auto& option : field.options) {
                    if (*rc::gen::arbitrary<bool>()) {
                        chosen.push_back(option);
                    }
                }
                if (field.field == Field::Scope && chosen.empty()) {
                    chosen = {*rc::gen::elementOf(field.options)};
                }
            }
        }
        const auto asked = askedFrom(procedure, answers, fresh);
        RC_ASSERT(asked.has_value());
        RC_ASSERT(answersOf(fields, *asked) == answers);
        const auto changes = onlyChanges(*asked, file.holder);
        RC_ASSERT(answersOf(fields, changes) == answers);
        RC_ASSERT(*askedFrom(procedure, answersOf(fields, *asked), fresh) == *asked);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(FormTest)
#include "form_test.moc"
