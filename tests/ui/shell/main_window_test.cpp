// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/services.h"
#include "tests/ui/samples.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secret_line.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace guitai;
using namespace guitai::ui;

namespace {

class NoReaders : public cardio::ReaderProvider {
public:
    void start(Observer observer) override { observer(snapshot()); }

    void stop() override {}

    cardio::ReaderSnapshot snapshot() override { return {.serviceAvailable = true}; }

    std::expected<std::unique_ptr<cardio::CardSession>, cardio::CardError>
    connect(const std::string&) override {
        return std::unexpected(cardio::CardError{cardio::CardFault::NoReader});
    }
};

std::shared_ptr<procedure::Services> servicesThatLetNobodyIn() {
    const procedure::CounterPlace place{
        .outlet = "岳阳楼营业部",
        .window = {.city = *RegionCode::parse("430600"), .district = *RegionCode::parse("430602")},
        .region = "yueyang",
        .practice = true};
    auto services = std::make_shared<procedure::Services>(place, samples::rules(),
                                                          std::make_shared<SystemClock>());
    services->readers = std::make_shared<NoReaders>();
    services->openStore =
        [](const std::string&,
           const SecretBytes&) -> std::expected<store::Store::Opened, store::StoreError> {
        return std::unexpected(store::StoreError{store::StoreFault::WrongPassword});
    };
    return services;
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void aWrongPasswordLeavesTheWindowShut() {
        views::Languages languages;
        procedure::Counter counter(servicesThatLetNobodyIn());
        MainWindow window(counter, languages);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(window.isShut());
        QCOMPARE(window.page(), static_cast<QWidget*>(window.signInPage()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("li"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("wrong"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(std::ranges::any_of(window.signInPage()->findChildren<Banner*>(),
                                        [](const Banner* banner) { return !banner->isHidden(); }));
        QVERIFY(window.isShut());
        QVERIFY(window.signInPage()->password()->hasFocus());
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(window.page(), static_cast<QWidget*>(window.signInPage()));
    }

    void aRekeyThatIsDueIsToldWithWhatToDo() {
        views::Languages languages;
        procedure::Counter counter(servicesThatLetNobodyIn());
        MainWindow window(counter, languages);
        Q_EMIT counter.rekeyDue();
        const auto labels = window.holderPage()->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return !label->isHidden() &&
                   label->text().contains(QLatin1String("guitaictl store rekey"));
        }));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
