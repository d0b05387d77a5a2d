// SPDX-License-Identifier: Apache-2.0
// Finding a holder by what was typed.
#include "models/procedure/look_up.h"
#include "tests/models/registry/office.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::procedure;

namespace {

/// A desk at an office that knows five people.
struct Desk {
    test::Office office{};
    Services services{CounterPlace{.outlet = "outlet-1",
                                   .window = samples::window(domain::WindowKind::Hrss),
                                   .region = "yueyang",
                                   .practice = true},
                      samples::yueyang(), std::make_shared<FixedClock>(test::someDay())};
    int people = 0;

    Desk() {
        for (const auto* name : {"𫍯㛃", "𫍯三", "阿卜杜拉·艾合买提", "ZHANG SAN"}) {
            enrol(name);
        }
        services.store = std::move(office.store);
        services.backend.registry = std::move(office.registry);
        services.signedIn = std::make_unique<store::SignedIn>(
            store::SignedIn{.who = {.id = "clerk-1",
                                    .login = "clerk-1",
                                    .name = "李四",
                                    .roles = {operators::Role::Clerk}},
                            .key = std::move(office.clerkKey)});
    }

    void enrol(const char* name) {
        ++people;
        auto file = samples::fileWith(samples::activeCard("C000000" + std::to_string(people)));
        file.id = Uuid::v7(samples::noon + std::chrono::hours(people));
        file.holder.idNumber = samples::idBorn("1990010" + std::to_string(people));
        file.holder.name = samples::personName(name);
        if (!office.registry->enrol(file)) {
            qFatal("not enrolled");
        }
    }

    std::string found(const QString& text) {
        const auto files = lookUp(services, text.toStdString(), domain::Purpose::HolderAsks);
        std::string names;
        for (const auto& [file, seenAt] : files.value()) {
            names += file.holder.name.text() + ";";
        }
        return names;
    }
};

} // namespace

class LookUpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whatIsTypedFindsWhomItNames_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* text, const char* names) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
        };
        row("张三", "张三;");
        row("张　三", "张三;");
        row("𫍯㛃", "𫍯㛃;");
        row("㛃三", "");
        row("阿卜", "阿卜杜拉·艾合买提;");
        row("阿卜杜拉", "阿卜杜拉·艾合买提;");
        row("阿卜杜拉·", "阿卜杜拉·艾合买提;"); // on the way to the whole
        row("阿卜杜拉•艾合买提", "阿卜杜拉·艾合买提;");
        row("ZHANG SAN", "ZHANG SAN;");
        row("ZHANG", "ZHANG SAN;");
        row("C0000002", "");
        row("'; OR --", "");
    }

    void whatIsTypedFindsWhomItNames() {
        QFETCH(const QString, text);
        QFETCH(const QString, names);
        QCOMPARE(desk().found(text), names.toStdString());
    }

    void aNumberFindsItsHolder() {
        const auto number = samples::cardNumber("C0000002").text();
        QCOMPARE(desk().found(QString::fromStdString(number)), std::string("𫍯三;"));
    }

    void cleanupTestCase() { desk_.reset(); }

private:
    Desk& desk() {
        if (!desk_) {
            desk_.emplace();
        }
        return *desk_;
    }

    std::optional<Desk> desk_;
};

QTEST_GUILESS_MAIN(LookUpTest)
#include "look_up_test.moc"
