// SPDX-License-Identifier: Apache-2.0
// Whole procedures, from the search by number to the saved voucher, without a mouse: how many keys
// of the clerk's each takes. README.md quotes the counts, and this test holds it to them.
#include "models/store/audit.h"
#include "tests/support/window_clerk.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using domain::CredentialKind;
using domain::Procedure;
using support::WindowClerk;
using support::Work;

Q_DECLARE_METATYPE(Work)

namespace {

constexpr int patience = 30'000;

/// Counts the keys that come in from outside, apart from those that only hold another one.
class KeyCount : public QObject {
public:
    KeyCount() { qApp->installEventFilter(this); }

    int keys = 0; ///< the holder's are the PIN field's alone: nobody else sees them
    int mouse = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched->isWindowType() && event->type() == QEvent::KeyPress) {
            ++keys;
        } else if (watched->isWindowType() && event->type() == QEvent::MouseButtonPress) {
            ++mouse;
        }
        return false;
    }
};

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromSearchToPrint_data();
    void fromSearchToPrint();

private:
    void printVoucher(WindowClerk& clerk);

    QTemporaryDir folder_;
    std::optional<views::Languages> languages_;
};

void KeyboardTest::initTestCase() {
    ui::applyLook(*qApp);
    languages_.emplace();
    languages_->use(views::Language::ZhCn);
    QVERIFY(QDir::setCurrent(folder_.path())); // where a paper is saved unless told otherwise
}

void KeyboardTest::fromSearchToPrint_data() {
    QTest::addColumn<QString>("citizen");
    QTest::addColumn<Work>("work");
    QTest::addColumn<int>("keys");
    const auto social = std::vector{CredentialKind::Social};
    QTest::newRow("activation") << "zhang-san"
                                << Work{.procedure = Procedure::Activate, .inReader = "new"} << 31;
    QTest::newRow("PIN change") << "li-si"
                                << Work{.procedure = Procedure::ChangePin,
                                        .pins = social,
                                        .inReader = "active"}
                                << 30;
    QTest::newRow("reset") << "zhao-liu"
                           << Work{.procedure = Procedure::ResetPin,
                                   .pins = social,
                                   .inReader = "lost-pin"}
                           << 42;
    QTest::newRow("loss") << "li-si"
                          << Work{.procedure = Procedure::ReportLoss,
                                  .details = {{procedure::Field::LossKind, {"oral"}}}}
                          << 31;
}

void KeyboardTest::fromSearchToPrint() {
    QFETCH(const QString, citizen);
    QFETCH(const Work, work);
    const auto place = folder_.path().toStdString() + "/" + QTest::currentDataTag();
    const auto tuesday = *parseTimestamp("2026-11-24T10:30:00+08:00");
    WindowClerk clerk({.folder = place, .clock = std::make_shared<FixedClock>(tuesday)},
                      *languages_);
    QVERIFY(clerk.signedIn());
    const auto* who = clerk.citizens().find(citizen.toStdString());
    QVERIFY(who != nullptr);

    const KeyCount count;
    QVERIFY(clerk.look(who->file.holder.idNumber.text()));
    QVERIFY(clerk.serve(work));
    QCOMPARE(clerk.last().ending, procedure::Ending::Done);
    printVoucher(clerk);
    QVERIFY(clerk.finish());
    QCOMPARE(count.mouse, 0);
    QTEST(count.keys, "keys");
}

/// Its digit, Enter for what the paper's window offers first, Enter for the name it proposes, Esc.
void KeyboardTest::printVoucher(WindowClerk& clerk) {
    clerk.hands().press(Qt::Key_1);
    const auto dialog = [&clerk]() -> QDialog* { return clerk.clerk()->findChild<QDialog*>(); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->isVisible(), patience);
    const auto offers = [&dialog] { // once the printers are known
        const auto* button = qobject_cast<QPushButton*>(dialog()->focusWidget());
        return button != nullptr && button->isDefault() && button->isEnabled();
    };
    QTRY_VERIFY_WITH_TIMEOUT(offers(), patience);
    QTest::keyClick(dialog()->windowHandle(), Qt::Key_Return);
    const auto file = [&dialog] { return dialog()->findChild<QFileDialog*>(); };
    QTRY_VERIFY_WITH_TIMEOUT(file() != nullptr && file()->isVisible(), patience);
    QTest::keyClick(file()->windowHandle(), Qt::Key_Return);
    const auto onRecord = [&clerk] {
        const auto newest = clerk.services().store->audit().latest(1);
        return newest && newest->front().action == "print";
    };
    QTRY_VERIFY_WITH_TIMEOUT(onRecord(), patience);
    const QDir here(folder_.path()); // a paper of the same name is not asked about next time
    const auto saved = [&here] { return here.entryList({QStringLiteral("*.pdf")}); };
    QTRY_COMPARE_WITH_TIMEOUT(saved().size(), 1, patience);
    QVERIFY(QFile::remove(here.filePath(saved().front())));
    QTest::keyClick(dialog()->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, patience);
    clerk.clerk()->activateWindow(); // the screen of a test has nobody else who would
    QVERIFY(QTest::qWaitForWindowActive(clerk.clerk()));
}

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
