// SPDX-License-Identifier: Apache-2.0
// The self-diagnosis of a practice counter at work: every line, and a report that names nobody.
#include "app/guitai/diagnosis_room.h"
#include "app/guitai/settings_room.h"
#include "models/domain/holder_file.h"
#include "models/practice/citizen.h"
#include "models/registry/registry.h"
#include "models/store/audit.h"
#include "models/views/check_text.h"
#include "tests/support/practice_window.h"
#include "ui/pages/diagnosis_page.h"
#include "ui/pages/settings_page.h"
#include "ui/shell/info_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/status_chip.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::app;
using procedure::Check;
using procedure::Finding;

namespace {
constexpr int patience = 60'000;
}

class DiagnosisRoomTest : public QObject {
    Q_OBJECT

    views::Languages languages_;
    std::unique_ptr<support::PracticeWindow> at_;

    [[nodiscard]] DiagnosisRoom* room() const { return at_->window().diagnosisRoom(); }

    [[nodiscard]] std::optional<Finding> findingOf(Check check) const {
        for (const auto& line : room()->check().results()) {
            if (line.check == check) {
                return line.finding;
            }
        }
        return std::nullopt;
    }

    void diagnose() const {
        QSignalSpy finished(&room()->check(), &procedure::SelfCheck::finished);
        room()->open();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    }

private Q_SLOTS:

    void init() {
        languages_.use(views::Language::En);
        at_ = std::make_unique<support::PracticeWindow>();
        QVERIFY(at_->open(languages_, [](Window&) {}));
    }

    void cleanup() { at_.reset(); }

    void everyThingIsLookedAtOnce() {
        diagnose();
        const auto& lines = room()->check().results();
        QCOMPARE(lines.size(), procedure::allChecks.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QCOMPARE(lines[i].check, procedure::allChecks[i]);
        }
        QCOMPARE(findingOf(Check::Store), Finding::StoreSound);
        QCOMPARE(findingOf(Check::Registry), Finding::RegistryAnswers);
        QCOMPARE(findingOf(Check::ReaderService), Finding::ServiceAnswers);
        QVERIFY(!room()->check().running());
    }

    void cancelEndsItAndSaysThatTheStoreWasNotRead() {
        QSignalSpy finished(&room()->check(), &procedure::SelfCheck::finished);
        room()->open();
        room()->check().cancel();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(findingOf(Check::Store), Finding::StoreUnfinished);
        diagnose(); // what was under way changes nothing of the next
        QCOMPARE(findingOf(Check::Store), Finding::StoreSound);
        QCOMPARE(room()->check().results().size(), procedure::allChecks.size());
    }

    void clockThatWasSetBackIsFound() {
        const auto before = at_->desk().services->clock;
        const auto yesterday = before->now() - std::chrono::hours(24);
        at_->desk().services->clock = std::make_shared<FixedClock>(yesterday);
        diagnose();
        at_->desk().services->clock = before;
        QCOMPARE(findingOf(Check::Clock), Finding::ClockBehind);
    }

    void lastPulseOfTheRegistryIsToldOf_data() {
        using procedure::ServiceState;
        using std::chrono::milliseconds;
        QTest::addColumn<procedure::RegistryHealth>("health");
        QTest::addColumn<Finding>("registry");
        QTest::addColumn<Finding>("clock");
        const auto row = [](const char* name, ServiceState state, milliseconds ahead,
                            milliseconds answeredIn, Finding registry, Finding clock) {
            QTest::newRow(name) << procedure::RegistryHealth{state, ahead, answeredIn} << registry
                                << clock;
        };
        const milliseconds little(20);
        row("well", ServiceState::Up, little, little, Finding::RegistryAnswers,
            Finding::ClockRight);
        row("slow", ServiceState::Up, little, milliseconds(1500), Finding::RegistrySlow,
            Finding::ClockRight);
        row("nobody judges, clocks apart", ServiceState::Unserved, std::chrono::minutes(-5), little,
            Finding::RegistryUnserved, Finding::ClockApart);
        row("dead line", ServiceState::Down, little, little, Finding::RegistrySilent,
            Finding::ClockRight);
    }

    void lastPulseOfTheRegistryIsToldOf() {
        QFETCH(const procedure::RegistryHealth, health);
        procedure::SelfCheck check(at_->desk().services);
        QSignalSpy finished(&check, &procedure::SelfCheck::finished);
        const auto run =
            check.run({}, {.folder = at_->folder(), .zone = chinaOffset, .registry = health});
        check.tellPrinters(run, 1, true);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        const auto lineOf = [&](Check wanted) {
            return *std::ranges::find(check.results(), wanted, &procedure::Checked::check);
        };
        QTEST(lineOf(Check::Registry).finding, "registry");
        QTEST(lineOf(Check::Clock).finding, "clock");
        QCOMPARE(lineOf(Check::Clock).fact.ends_with(", 300 s"),
                 lineOf(Check::Clock).finding == Finding::ClockApart);
    }

    void endsOnlyWhenThePrintersAreKnownToo() {
        procedure::SelfCheck check(at_->desk().services);
        QSignalSpy finished(&check, &procedure::SelfCheck::finished);
        const procedure::Surroundings seen{.folder = at_->folder(), .zone = chinaOffset};
        const auto earlier = check.run({}, seen);
        const auto run = check.run({}, seen);
        const auto storeRead = [&] {
            const auto& lines = check.results();
            return std::ranges::find(lines, Check::Store, &procedure::Checked::check) !=
                   lines.end();
        };
        QTRY_VERIFY_WITH_TIMEOUT(storeRead(), patience);
        QVERIFY(check.running());
        check.tellPrinters(earlier, 3, true); // of a run that was given up
        QVERIFY(check.running());
        check.tellPrinters(run, 2, false);
        QVERIFY(!check.running());
        QCOMPARE(finished.count(), 1);
        const auto line =
            *std::ranges::find(check.results(), Check::Printer, &procedure::Checked::check);
        QCOMPARE(line.finding, Finding::NoUsualPrinter);
        QCOMPARE(line.fact, std::string("2"));
    }

    void chosenReaderThatIsGoneIsFound() {
        at_->counter().setReader(QStringLiteral("a reader that nobody has"));
        diagnose();
        QCOMPARE(findingOf(Check::Readers), Finding::ChosenReaderGone);
    }

    void reportNamesNobody() {
        const auto& citizen = at_->desk().citizens->all.front();
        const auto number = QString::fromStdString(citizen.file.holder.idNumber.text());
        QSignalSpy opened(&at_->counter(), &procedure::Counter::holderOpened);
        at_->counter().find(number, domain::Purpose::Service);
        QVERIFY(opened.wait(patience));
        QVERIFY(at_->desk().drawer->insert(at_->desk().drawer->cards().front().id));
        diagnose();
        auto* copy = room()->page()->findChildren<ui::KeyButton*>().at(1);
        QVERIFY(copy->text().contains(u"Copy"));
        copy->click();
        const auto report = QApplication::clipboard()->text();
        QCOMPARE(report, room()->report());
        QVERIFY(report.count(u'\n') > int(procedure::allChecks.size()));
        QVERIFY(report.contains(u"SQLCipher 4."));
        const auto hides = [&](const std::string& text) {
            return text.empty() || !report.contains(QString::fromStdString(text));
        };
        for (const auto& each : at_->desk().citizens->all) {
            QVERIFY(hides(each.file.holder.idNumber.text()));
            QVERIFY(hides(each.file.holder.name.text()));
            QVERIFY(hides(each.file.id.text()));
            for (const auto& card : each.file.cards) {
                QVERIFY(hides(card.number.text()));
            }
        }
        for (const auto& person : {practiceClerk, practiceSupervisor}) {
            QVERIFY(hides(person.name));
            QVERIFY(hides(person.password));
        }
        QVERIFY(
            !report.contains(QRegularExpression(QStringLiteral("\\b(practice|supervisor)\\b"))));
        QVERIFY(hides(at_->counter().place().outlet));
        QVERIFY(hides(at_->folder()));
        QVERIFY(!report.contains(QRegularExpression(QStringLiteral("\\d{9}"))));
    }

    void everyFindingSaysWhatAndWhereSomethingIsAmissWhatToDo() {
        for (int i = 0; i <= int(Finding::ClockBehind); ++i) {
            const auto finding = Finding(i);
            QVERIFY(!views::textOf(finding).isEmpty());
            const bool good = procedure::standingOf(finding) == procedure::Standing::Good;
            QCOMPARE(views::todoOf(finding).isEmpty(), good);
        }
    }

    void chipLeadsToTheDiagnosis() {
        auto* main = at_->window().mainWindow();
        main->statusBar()->readerChip()->click();
        auto* sheet = main->infoSheet();
        QVERIFY(!sheet->isHidden());
        QVERIFY(!sheet->text().isEmpty());
        sheet->findChildren<ui::KeyButton*>().front()->click();
        QVERIFY(sheet->isHidden());
        QCOMPARE(main->page(), static_cast<QWidget*>(room()->page()));
        QTRY_VERIFY_WITH_TIMEOUT(!room()->check().running(), patience);
    }

    /// A procedure's steps explain themselves in the panel beside them.
    void f1ExplainsEveryPage() {
        auto* main = at_->window().mainWindow();
        auto* stack = main->findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(stack != nullptr);
        for (int i = 0; i < stack->count(); ++i) {
            auto* page = stack->widget(i);
            if (page->inherits("guitai::ui::ProcedurePage")) {
                continue;
            }
            QVERIFY2(!main->helpOf(page).isEmpty(), page->metaObject()->className());
            main->showPage(page);
            QTest::keyClick(page, Qt::Key_F1);
            QVERIFY2(!main->infoSheet()->isHidden(), page->metaObject()->className());
            main->infoSheet()->close();
        }
    }
};

QTEST_MAIN(DiagnosisRoomTest)
#include "diagnosis_room_test.moc"
