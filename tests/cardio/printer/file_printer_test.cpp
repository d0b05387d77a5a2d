// SPDX-License-Identifier: Apache-2.0
#include "cardio/printer/file_printer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace guitai;
using cardio::PrintFault;
using printer::FilePrinter;

class FilePrinterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aFaceIsAFileOfItsJobsName() {
        const QTemporaryDir folder;
        const auto faces = std::filesystem::path(folder.path().toStdString()) / "faces";
        FilePrinter printer(faces);
        QVERIFY(!printer.printed("0193-a").value());
        QVERIFY(printer.print({"0193-a", Bytes{1, 2, 3}}));
        QVERIFY(printer.printed("0193-a").value());
        QFile file(QString::fromStdString((faces / "0193-a.png").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\1\2\3"));
        QVERIFY(printer.print({"0193-a", Bytes{1, 2, 3}})); // the same once more is one print
        QCOMPARE(std::distance(std::filesystem::directory_iterator(faces), {}), 1);
    }

    void anIdThatIsAPathOpensNoFile() {
        const QTemporaryDir folder;
        FilePrinter printer(folder.path().toStdString());
        for (const auto* id : {"", "../outside", "a/b", "a.png"}) {
            QCOMPARE(printer.print({id, Bytes{1}}).error(), PrintFault::Failed);
            QVERIFY(!printer.printed(id).value());
        }
    }

    void whatCannotBeWrittenWasNotPrinted() {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("faces")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        FilePrinter printer(inTheWay.fileName().toStdString());
        QCOMPARE(printer.print({"a", Bytes{1}}).error(), PrintFault::Failed);
        QCOMPARE(printer.print({"a", {}}).error(), PrintFault::Failed);
    }
};

QTEST_GUILESS_MAIN(FilePrinterTest)
#include "file_printer_test.moc"
