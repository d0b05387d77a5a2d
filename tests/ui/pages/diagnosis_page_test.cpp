// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis_page.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::ui;
using procedure::Check;
using procedure::Checked;
using procedure::Finding;

/// What a diagnosis says of itself.
class DiagnosisPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allIsWellOnlyWhenAllIsKnown();
    void whatIsAmissIsCountedAtTheEnd();

private:
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = page_.findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const auto* label) { return label->text() == text; });
    }

    DiagnosisPage page_;
};

void DiagnosisPageTest::allIsWellOnlyWhenAllIsKnown() {
    const auto well = QStringLiteral("All is well.");
    page_.showLines({Checked{.check = Check::ReaderService, .finding = Finding::ServiceAnswers}});
    page_.advance(1, 10);
    page_.showLines({Checked{.check = Check::ReaderService, .finding = Finding::ServiceAnswers},
                     Checked{.check = Check::Store, .finding = Finding::StoreSound}});
    QVERIFY(!says(well));
    page_.end();
    QVERIFY(says(well));
    page_.advance(1, 10); // once more
    QVERIFY(!says(well));
}

void DiagnosisPageTest::whatIsAmissIsCountedAtTheEnd() {
    page_.showLines({Checked{.check = Check::ReaderService, .finding = Finding::ServiceStopped}});
    page_.end();
    QVERIFY(!says(QStringLiteral("All is well.")));
    const auto labels = page_.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const auto* label) {
        return label->text().startsWith(QLatin1String("1 line"));
    }));
}

QTEST_MAIN(DiagnosisPageTest)
#include "diagnosis_page_test.moc"
