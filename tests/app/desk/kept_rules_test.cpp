// SPDX-License-Identifier: Apache-2.0
#include "app/desk/kept_rules.h"
#include "models/rules/rules_catalogue.h"
#include "models/store/settings.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::app;

/// Rules that change while work waits: what was decided on the earlier ones is judged by them.
class KeptRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void earlierVersionsAreFoundAfterAChange();
    void aChangeIsToldOnce();
    void whatWasNeverUsedIsNotFound();
};

namespace {

rules::Pack yueyang(const std::string& version, int collectWithin) {
    const auto file = rules::readPackFile(GUITAI_SOURCE_DIR "/models/rules/regions/yueyang.json");
    auto document = nlohmann::json::parse(file->text);
    document["version"] = version;
    document["collectWithin"]["value"] = collectWithin;
    return rules::readPack(document.dump(), version).value();
}

} // namespace

void KeptRulesTest::earlierVersionsAreFoundAfterAChange() {
    const test::TemporaryStore folder;
    const auto created = folder.create();
    auto& store = *created->store;
    const auto old = yueyang("2026.1", 60);
    const auto now = yueyang("2027.1", 90);
    QVERIFY(KeptRules::open(store, old.rules, old.text).has_value());
    const auto kept = KeptRules::open(store, now.rules, now.text).value();
    QCOMPARE(kept->find({"yueyang", "2027.1"}), &now.rules);
    const auto* earlier = kept->find({"yueyang", "2026.1"});
    QVERIFY(earlier != nullptr);
    QVERIFY(*earlier == old.rules);
    QCOMPARE(kept->find({"yueyang", "2026.1"}), earlier); // and stays where it is
}

void KeptRulesTest::aChangeIsToldOnce() {
    const test::TemporaryStore folder;
    const auto created = folder.create();
    auto& store = *created->store;
    const auto old = yueyang("2026.1", 60);
    const auto now = yueyang("2027.1", 90);
    const auto before = [&](const rules::Pack& pack) {
        return KeptRules::open(store, pack.rules, pack.text).value()->before();
    };
    QVERIFY(!before(old));
    QVERIFY(!before(old));
    QVERIFY(before(now) == "2026.1");
    QVERIFY(!before(now));
    QVERIFY(before(old) == "2027.1"); // and back
}

void KeptRulesTest::whatWasNeverUsedIsNotFound() {
    const test::TemporaryStore folder;
    const auto created = folder.create();
    auto& store = *created->store;
    const auto pack = yueyang("2026.1", 60);
    const auto kept = KeptRules::open(store, pack.rules, pack.text).value();
    QVERIFY(kept->find({"yueyang", "2028.1"}) == nullptr);
    QVERIFY(kept->find({"ningbo", "2026.1"}) == nullptr);
}

QTEST_GUILESS_MAIN(KeptRulesTest)
#include "kept_rules_test.moc"
