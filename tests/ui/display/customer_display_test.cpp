// SPDX-License-Identifier: Apache-2.0
// What the customer sees on his side of the counter.
#include "models/views/language.h"
#include "tests/ui/samples.h"
#include "ui/display/customer_display.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::ui;
using procedure::PinSlot;
using procedure::StepKind;

class CustomerDisplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsSeenHoweverLargeTheTypeAndInTwoLanguages_data();
    void everythingIsSeenHoweverLargeTheTypeAndInTwoLanguages();
    void largeTypeIsLargerWhereThereIsRoom();
    void secondLanguageStandsBelowTheFirst();
    void languageOfTheWindowIsNotSaidTwice();
    void whoServesStandsBesideTheOutlet();
    void nobodyElseReadsTheHoldersWholeName();
    void nothingOfTheHolderStaysWhenHeHasGone();

private:
    [[nodiscard]] QStringList texts() const;
    void show(const procedure::State& state);

    views::Languages languages_;
    std::unique_ptr<CustomerDisplay> display_;
};

void CustomerDisplayTest::init() {
    applyLook(*qApp, Scheme::Light);
    languages_.use(views::Language::ZhCn);
    display_ = std::make_unique<CustomerDisplay>();
    display_->setOutlet(QStringLiteral("岳阳楼营业部"), false);
    display_->show();
    QVERIFY(QTest::qWaitForWindowExposed(display_.get()));
}

QStringList CustomerDisplayTest::texts() const {
    QStringList all;
    for (const auto* label : display_->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            all << label->text();
        }
    }
    return all;
}

void CustomerDisplayTest::show(const procedure::State& state) {
    display_->showState(state, samples::fileFor(state.procedure));
}

void CustomerDisplayTest::everythingIsSeenHoweverLargeTheTypeAndInTwoLanguages_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x768") << QSize(1024, 768);
    QTest::newRow("1280x800") << QSize(1280, 800);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
}

void CustomerDisplayTest::everythingIsSeenHoweverLargeTheTypeAndInTwoLanguages() {
    QFETCH(const QSize, size);
    display_->resize(size);
    display_->setLargeType(true);
    display_->setSecondLanguage(&languages_, views::Language::En);
    const auto whole = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(display_->size(), size);
        for (const auto* label : display_->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
            }
        }
    };
    show(samples::at(StepKind::Confirm, domain::Procedure::Activate));
    whole();
    show(samples::asking(StepKind::Confirm, domain::Procedure::Replace));
    whole();
    const auto prompting = samples::prompting(PinSlot::Old, 1);
    show(prompting);
    display_->beginEntry(*prompting.prompt, [](const SecretPin&) {});
    whole();
    display_->endEntry();
    show(samples::ended(procedure::Ending::InDoubt));
    whole();
}

void CustomerDisplayTest::largeTypeIsLargerWhereThereIsRoom() {
    const auto largest = [this] {
        double size = 0;
        for (const auto* label : display_->findChildren<QLabel*>()) {
            size = std::max(size, label->font().pointSizeF());
        }
        return size;
    };
    const double usual = largest();
    display_->setLargeType(true);
    QCOMPARE_GT(largest(), usual * 1.3);
    display_->setLargeType(false);
    QCOMPARE(largest(), usual);
}

void CustomerDisplayTest::secondLanguageStandsBelowTheFirst() {
    display_->setSecondLanguage(&languages_, views::Language::En);
    QVERIFY(texts().contains(QStringLiteral("欢迎光临\nWelcome")));
    display_->setSecondLanguage(&languages_, std::nullopt);
    QVERIFY(texts().contains(QStringLiteral("欢迎光临")));
}

void CustomerDisplayTest::languageOfTheWindowIsNotSaidTwice() {
    display_->setSecondLanguage(&languages_, views::Language::ZhCn);
    QVERIFY(texts().contains(QStringLiteral("欢迎光临")));
}

void CustomerDisplayTest::whoServesStandsBesideTheOutlet() {
    display_->setClerk(QStringLiteral("李四"));
    QVERIFY(texts().contains(QStringLiteral("岳阳楼营业部   ·   经办员 李四")));
    display_->setClerk({});
    QVERIFY(texts().contains(QStringLiteral("岳阳楼营业部")));
}

void CustomerDisplayTest::nobodyElseReadsTheHoldersWholeName() {
    const auto state = samples::at(StepKind::Papers);
    QVERIFY(!state.holderName.empty());
    show(state);
    const auto name = QString::fromStdString(state.holderName);
    QVERIFY(!texts().join(QLatin1Char('\n')).contains(name));
}

void CustomerDisplayTest::nothingOfTheHolderStaysWhenHeHasGone() {
    const auto before = texts();
    show(samples::at(StepKind::Confirm, domain::Procedure::Activate));
    QVERIFY(texts() != before);
    display_->showIdle();
    QCOMPARE(texts(), before);
}

QTEST_MAIN(CustomerDisplayTest)
#include "customer_display_test.moc"
