// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/samples.h"
#include "ui/pages/procedure_page.h"
#include "ui/steps/document_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <optional>

using namespace guitai;
using namespace guitai::ui;
using domain::NetworkCheck;
using procedure::StepKind;

/// The identity document as a clerk reads it, or types it with the number pad.
class DocumentStepTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProcedurePage> page_;
    std::optional<domain::IdentityDocument> given_;
    int wanted_ = 0;

    void show(const procedure::DocumentMeans& means) {
        page_->setDocumentMeans(means);
        page_->showState(samples::showing(), samples::rules(), samples::holder());
    }

    void key(Qt::Key key) {
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : page_.get(), key);
    }

    void type(const char* keys) {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(keys));
    }

    [[nodiscard]] QList<QLineEdit*> lines() const {
        return page_->view()->findChildren<QLineEdit*>();
    }

    [[nodiscard]] QString told() const {
        QString text;
        for (const auto* label : page_->view()->findChildren<QLabel*>()) {
            text += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        }
        return text;
    }

    static procedure::DocumentRead read() {
        return {.name = "张三",
                .idNumber = "430602198001010019",
                .validUntil = parseDate("2031-05-06")};
    }

private Q_SLOTS:

    void init() {
        given_.reset();
        wanted_ = 0;
        page_ = std::make_unique<ProcedurePage>();
        page_->resize(1160, 720);
        connect(page_.get(), &ProcedurePage::documentGiven, this,
                [this](const domain::IdentityDocument& document) { given_ = document; });
        connect(page_.get(), &ProcedurePage::documentWanted, this, [this] { ++wanted_; });
        page_->show();
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void whatLiesOnTheReaderIsReadByItselfAndOnlyOnce() {
        show({.reads = true, .checks = true});
        QCOMPARE(wanted_, 1);
        show({.reads = true, .checks = true});
        QCOMPARE(wanted_, 1);
        key(Qt::Key_F5);
        QCOMPARE(wanted_, 2);
    }

    void aReadNumberIsShownMaskedAndGivenWhole() {
        show({.reads = true, .checks = true});
        page_->showDocument(read());
        for (const auto* line : lines()) {
            QVERIFY(!line->text().contains(QLatin1String("19800101")));
        }
        key(Qt::Key_Return);
        QVERIFY(given_);
        QCOMPARE(given_->idNumber.text(), std::string("430602198001010019"));
        QVERIFY(given_->validUntil == parseDate("2031-05-06"));
    }

    void aReadNumberThatIsTypedOverIsWhatWasTyped() {
        show({.reads = true, .checks = true});
        page_->showDocument(read());
        lines().at(1)->setFocus();
        lines().at(1)->selectAll();
        type("430602199003071098");
        key(Qt::Key_Return);
        QVERIFY(given_);
        QCOMPARE(given_->idNumber.text(), std::string("430602199003071098"));
    }

    void typedByKeysAloneWithTheNetworkChecksAnswer() {
        show({});
        QCOMPARE(wanted_, 0);
        QVERIFY(lines().at(0)->hasFocus());
        type("Zhang San");
        key(Qt::Key_Tab);
        type("430602199003071098");
        key(Qt::Key_Tab);
        type("0");
        key(Qt::Key_Tab);
        key(Qt::Key_1);
        key(Qt::Key_Return);
        QVERIFY(given_);
        QVERIFY(!given_->validUntil);
        QCOMPARE(given_->check, NetworkCheck::Agrees);
    }

    void whatCannotBeRightIsToldBesideItsField() {
        show({.checks = true});
        type("Zhang San");
        key(Qt::Key_Tab);
        type("430602199003071091");
        key(Qt::Key_Return);
        QVERIFY(!given_);
        QVERIFY(lines().at(1)->hasFocus());
        QVERIFY(!lines().at(1)->accessibleDescription().isEmpty());
        QVERIFY(told().contains(lines().at(1)->accessibleDescription()));
        lines().at(1)->selectAll();
        type("430602199003071098");
        key(Qt::Key_Return);
        QVERIFY(!given_);
        QVERIFY(lines().at(2)->hasFocus()); // until when is not known
    }

    void theCheckIsOnlyAskedForWhereItCannotBeMadeHere() {
        show({.checks = true});
        for (const auto* button : page_->view()->findChildren<QAbstractButton*>()) {
            QVERIFY(!button->isVisible());
        }
    }

    void whatCouldNotBeReadIsSaidAndCanBeTyped() {
        show({.reads = true});
        const auto before = told();
        page_->tellDocumentNotRead(procedure::DocumentFault::NoDocument);
        QVERIFY(told() != before);
        const auto none = told();
        page_->tellDocumentNotRead(procedure::DocumentFault::Unreadable);
        QVERIFY(told() != none);
        QVERIFY(lines().at(0)->isEnabled());
    }
};

QTEST_MAIN(DocumentStepTest)
#include "document_step_test.moc"
