// SPDX-License-Identifier: Apache-2.0
// guitaictl's batches, stock and lists, as an office calls them from one end to the other.
#include "tests/support/signed_rules.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace {

struct Answer {
    int exitCode = -1;
    QJsonObject json{};
    QByteArray err{};

    [[nodiscard]] QJsonObject line(int at) const {
        return json[QLatin1String("lines")].toArray().at(at).toObject();
    }
};

const QByteArray password = "correct horse\n";

void write(const QString& file, const QByteArray& content) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
}

QByteArray read(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QByteArray withTrailer(const QByteArray& content) {
    return content + "#sha256," +
           QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toUpper() + "," +
           QByteArray::number(content.count('\n') - 1) + "\n";
}

const QByteArray people = "id_number,name,insured,city,district,phone\n"
                          "430602199003071012,张三,医疗;养老,430600,430602,15400000001\n"
                          "430602198506151028,李四,医疗,430600,430602,15400000002\n";
const QByteArray officers = "姓名,身份证号码\n张三,430602199003071012\n李四,430602198506151028\n";

} // namespace

class GuitaictlBatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromTheListToTheHolder();
    void blanksAreCounted();
    void malformedFilesAreNamed();
    void onlyAClerkMay();

private:
    [[nodiscard]] Answer run(const QStringList& command,
                             const QString& login = QStringLiteral("chief")) const;

    [[nodiscard]] QString path(const char* name) const {
        return folder_->filePath(QLatin1String(name));
    }

    guitai::support::SigningOffice office_;
    std::unique_ptr<QTemporaryDir> folder_;
};

Answer GuitaictlBatchTest::run(const QStringList& command, const QString& login) const {
    QProcess process;
    const QStringList access{QStringLiteral("--json"),
                             QStringLiteral("--folder"),
                             folder_->path() + QStringLiteral("/counter"),
                             QStringLiteral("--login"),
                             login,
                             QStringLiteral("--password-fd"),
                             QStringLiteral("0")};
    process.start(QStringLiteral(GUITAI_BINARY_DIR "/bin/guitaictl"), command + access);
    process.write(password + password);
    process.closeWriteChannel();
    process.waitForFinished();
    Answer answer{process.exitCode(), {}, process.readAllStandardError()};
    answer.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return answer;
}

void GuitaictlBatchTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    const std::filesystem::path folder = folder_->path().toStdString();
    office_.publish(folder / "signed");
    office_.trustIn(folder / "counter");
    const auto made = run(QStringLiteral("store init --region yueyang --window authorised-bank "
                                         "--bank ICBC --outlet Hall --name 王五")
                              .split(QLatin1Char(' ')));
    QCOMPARE(made.exitCode, 0);
}

// Files begun, cards applied for by an officer, sent to the factory, taken back, told of, handed
// out: each file twice, and each time nothing is done twice.
void GuitaictlBatchTest::fromTheListToTheHolder() {
    write(path("people.csv"), people);
    write(path("list.csv"), officers);
    const QStringList take{QStringLiteral("holders"), QStringLiteral("take"), path("people.csv")};
    QCOMPARE(run(take).exitCode, 0);
    QCOMPARE(run(take).line(1)[QLatin1String("outcome")].toString(), QStringLiteral("done-before"));

    const QStringList apply{QStringLiteral("batch"),
                            QStringLiteral("apply"),
                            path("list.csv"),
                            QStringLiteral("--paper"),
                            QStringLiteral("identity-card"),
                            QStringLiteral("--paper"),
                            QStringLiteral("application-form"),
                            QStringLiteral("--paper"),
                            QStringLiteral("photo")};
    const auto applied = run(apply);
    QCOMPARE(applied.exitCode, 0);
    QCOMPARE(applied.line(0)[QLatin1String("about")].toString(),
             QStringLiteral("430602********1012"));
    QCOMPARE(run(apply).line(0)[QLatin1String("outcome")].toString(),
             QStringLiteral("done-before"));

    const auto sent = run({QStringLiteral("batch"), QStringLiteral("send"), path("factory.csv")});
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(sent.json[QLatin1String("cards")].toInt(), 2);
    const auto batch = sent.json[QLatin1String("batch")].toString().toUtf8();
    const auto factory = read(path("factory.csv"));
    QVERIFY(factory.contains("430602199003071012"));

    QByteArray returned = "batch,card_number,result,identification,valid_until,reason\n";
    const auto lines = factory.split('\n');
    const auto first = lines.at(1).split(',').at(3);
    const auto second = lines.at(2).split(',').at(3);
    returned += batch + "," + first + ",made,0123456789ABCDEF0123456789ABCDEF,2036-11-22,\n";
    returned += batch + "," + second + ",failed,,,照片模糊\n";
    write(path("back.csv"), withTrailer(returned));
    const QStringList receive{QStringLiteral("batch"), QStringLiteral("receive"), path("back.csv"),
                              QStringLiteral("--report"), path("report.csv")};
    QCOMPARE(run(receive).exitCode, 0);
    QCOMPARE(run(receive).line(0)[QLatin1String("outcome")].toString(),
             QStringLiteral("done-before"));
    QVERIFY(read(path("report.csv")).contains("done-before"));

    const auto batches = run({QStringLiteral("batch"), QStringLiteral("list")});
    const auto known = batches.json[QLatin1String("batches")].toArray().at(0).toObject();
    QCOMPARE(known[QLatin1String("state")].toString(), QStringLiteral("returned"));
    QCOMPARE(known[QLatin1String("failed")].toInt(), 1);

    const QStringList tell{QStringLiteral("list"), QStringLiteral("to-tell"),
                           QStringLiteral("--mark")};
    QCOMPARE(run(tell).json[QLatin1String("cards")].toArray().size(), 1);
    QCOMPARE(run(tell).json[QLatin1String("cards")].toArray().size(), 0);
    const auto late = run({QStringLiteral("list"), QStringLiteral("uncollected"),
                           QStringLiteral("--day"), QStringLiteral("2100-01-01")});
    QCOMPARE(late.json[QLatin1String("cards")].toArray().size(), 1);

    const auto out = run({QStringLiteral("batch"), QStringLiteral("hand-out"), path("list.csv")});
    QCOMPARE(out.exitCode, 1); // one was made, one was not
    const auto ofFirst = out.line(0)[QLatin1String("outcome")].toString();
    const auto ofSecond = out.line(1)[QLatin1String("outcome")].toString();
    QVERIFY((ofFirst == QLatin1String("done")) != (ofSecond == QLatin1String("done")));
    const auto stock = run({QStringLiteral("stock"), QStringLiteral("show")});
    QVERIFY(stock.json[QLatin1String("cards")].toArray().isEmpty());
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("fees")}).exitCode, 0);
}

void GuitaictlBatchTest::blanksAreCounted() {
    write(path("blanks.csv"), "serial\r\nAB12CD\r\nAB12CE\r\n");
    const QStringList add{QStringLiteral("stock"), QStringLiteral("add-blanks"),
                          path("blanks.csv")};
    QCOMPARE(run(add).json[QLatin1String("noted")].toInt(), 2);
    QCOMPARE(run(add).json[QLatin1String("noted")].toInt(), 0);
    const auto voided =
        run({QStringLiteral("stock"), QStringLiteral("void"), QStringLiteral("AB12CD"),
             QStringLiteral("--reason"), QStringLiteral("missing")});
    QCOMPARE(voided.exitCode, 0);
    const auto blanks = run({QStringLiteral("stock"), QStringLiteral("show")})
                            .json[QLatin1String("blanks")]
                            .toObject();
    QCOMPARE(blanks[QLatin1String("received")].toInt(), 2);
    QCOMPARE(blanks[QLatin1String("blank")].toInt(), 1);
    QCOMPARE(blanks[QLatin1String("void")].toInt(), 1);
}

void GuitaictlBatchTest::malformedFilesAreNamed() {
    write(path("list.csv"), "姓名,身份证号码,颜色\n");
    const auto list = run({QStringLiteral("batch"), QStringLiteral("apply"), path("list.csv")});
    QCOMPARE(list.exitCode, 2);
    const auto error = list.json[QLatin1String("error")].toObject();
    QCOMPARE(error[QLatin1String("code")].toString(), QStringLiteral("unknown-column"));
    QCOMPARE(error[QLatin1String("column")].toInt(), 3);
    const auto back = run({QStringLiteral("batch"), QStringLiteral("receive"), path("list.csv")});
    QCOMPARE(back.json[QLatin1String("error")][QLatin1String("code")].toString(),
             QStringLiteral("no-trailer"));
    const auto none = run({QStringLiteral("batch"), QStringLiteral("apply"), path("none.csv")});
    QCOMPARE(none.exitCode, 2);
}

void GuitaictlBatchTest::onlyAClerkMay() {
    const auto added = run(
        {QStringLiteral("operator"), QStringLiteral("add"), QStringLiteral("boss"),
         QStringLiteral("--name"), QStringLiteral("赵六"), QStringLiteral("--role"),
         QStringLiteral("supervisor"), QStringLiteral("--role"), QStringLiteral("administrator")});
    QCOMPARE(added.exitCode, 0);
    const auto refused =
        run({QStringLiteral("stock"), QStringLiteral("show")}, QStringLiteral("boss"));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json[QLatin1String("error")][QLatin1String("code")].toString(),
             QStringLiteral("not-clerk"));
}

QTEST_GUILESS_MAIN(GuitaictlBatchTest)
#include "guitaictl_batch_test.moc"
