// SPDX-License-Identifier: Apache-2.0
// Every procedure in the real window, region by region: what the clerk chooses and what the file
// is afterwards stands in procedures/REGION.json.
#include "models/domain/codec.h"
#include "models/procedure/definition.h"
#include "models/store/audit.h"
#include "models/store/queue.h"
#include "tests/support/played_work.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <nlohmann/json.hpp>

using namespace guitai;
using nlohmann::json;
using procedure::Ending;
using support::officeHours;
using support::WindowClerk;
using support::workOf;

namespace {

std::string region() {
    return qEnvironmentVariable("GUITAI_REGION", QStringLiteral("yueyang")).toStdString();
}

/// What stands at the pointer; null where nothing does.
json standsAt(const json& file, const std::string& pointer) {
    const json::json_pointer at(pointer);
    return file.contains(at) ? file.at(at) : json();
}

} // namespace

class ProceduresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyProcedureOfTheRegionIsPlayed();
    void isPlayedToItsEnd_data();
    void isPlayedToItsEnd();

private:
    void play(WindowClerk& clerk, const std::string& citizen, const json& act);
    void verifyAfter(WindowClerk& clerk, const std::string& citizen, const json& act);
    void verifyStore(WindowClerk& clerk);

    json plays_;
    QTemporaryDir folder_;
    std::optional<views::Languages> languages_;
};

void ProceduresTest::initTestCase() {
    ui::applyLook(*qApp);
    languages_.emplace();
    languages_->use(views::Language::ZhCn);
    plays_ = support::playsOf(region());
}

/// Those that the window has a definition for and the region's rules know.
void ProceduresTest::everyProcedureOfTheRegionIsPlayed() {
    std::set<std::string> played;
    for (const auto& one : plays_) {
        for (const auto& act : one.at("acts")) {
            if (!act.contains("refused")) {
                played.insert(act.at("procedure").get<std::string>());
            }
        }
    }
    const auto elsewhere = plays_.front().value("elsewhere", json::array());
    for (const auto& name : elsewhere) {
        played.insert(name.get<std::string>());
    }
    const auto place = std::filesystem::path(folder_.path().toStdString()) / "rules";
    const auto desk = app::makePracticeDesk(
        {.folder = place, .region = region(), .clock = std::make_shared<SystemClock>()});
    for (const auto& [act, values] : desk->services->rules.acts) {
        const std::string name(domain::nameOf(act.procedure));
        if (procedure::definitionOf(act.procedure) != nullptr) {
            QVERIFY2(played.contains(name), name.c_str());
        }
    }
}

void ProceduresTest::isPlayedToItsEnd_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < plays_.size(); ++i) {
        QTest::newRow(plays_[i].at("title").get<std::string>().c_str()) << int(i);
    }
}

void ProceduresTest::isPlayedToItsEnd() {
    QFETCH(int, index);
    const auto& one = plays_[std::size_t(index)];
    const auto place = std::filesystem::path(folder_.path().toStdString()) / std::to_string(index);
    WindowClerk clerk(
        {.folder = place, .region = region(), .clock = std::make_shared<FixedClock>(officeHours())},
        *languages_);
    QVERIFY(clerk.signedIn());
    for (const auto& act : one.at("acts")) {
        play(clerk, one.at("citizen").get<std::string>(), act);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    verifyStore(clerk);
}

void ProceduresTest::play(WindowClerk& clerk, const std::string& citizen, const json& act) {
    const auto work = workOf(act);
    QVERIFY(clerk.standAt(act.at("window").get<std::string>()));
    QVERIFY(clerk.call(citizen));
    if (act.contains("card")) {
        QVERIFY(clerk.chooseCard(
            clerk.counter().holder()->cards.at(act.at("card").get<std::size_t>()).number));
    }
    if (act.contains("refused")) {
        const auto rule = clerk.refusedBy(work);
        QVERIFY2(rule == act.at("refused").get<std::string>(), rule.c_str());
        QVERIFY(clerk.closeHolder());
        return;
    }
    QVERIFY(clerk.serve(work));
    QCOMPARE(int(clerk.last().ending), int(Ending::Done));
    QVERIFY(clerk.last().reportApplied);
    QVERIFY(!clerk.last().voucher.empty());
    verifyAfter(clerk, citizen, act);
    QVERIFY(clerk.finish());
}

void ProceduresTest::verifyAfter(WindowClerk& clerk, const std::string& citizen, const json& act) {
    const auto file = json::parse(domain::encode(clerk.fileOf(citizen)));
    const auto after = act.value("after", json::object());
    for (const auto& [pointer, wanted] : after.items()) {
        const auto stands = standsAt(file, pointer);
        QVERIFY2(stands == wanted, (pointer + " is " + stands.dump() + "\n" + file.dump()).c_str());
    }
    QVERIFY2(standsAt(file, "/authorisations").empty(), file.dump().c_str());
}

void ProceduresTest::verifyStore(WindowClerk& clerk) {
    auto& store = *clerk.services().store;
    QVERIFY(store.queue().pending()->empty());
    QVERIFY(!store.audit().verify()->has_value());
}

QTEST_MAIN(ProceduresTest)
#include "procedures_test.moc"
