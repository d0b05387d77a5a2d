// SPDX-License-Identifier: Apache-2.0
// The trail on its way out of the store, and what becomes of it there.
#include "models/store/audit.h"
#include "models/store/audit_export.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;

class AuditExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anExportFitsTheSignersKey();
    void theExportItselfIsOnRecord();
    void onlyWhoMayReadTheTrailExportsIt_data();
    void onlyWhoMayReadTheTrailExportsIt();
    void identityNumbersAreMasked();
    void anyChangeIsFound_data();
    void anyChangeIsFound();
    void anotherKeyDoesNotFit();
    void anUnknownSignerIsTold();

private:
    [[nodiscard]] std::expected<ExportClosing, StoreError> exported();
    [[nodiscard]] std::expected<ExportClosing, ExportError> checked() const;

    std::unique_ptr<test::TemporaryStore> at_;
    std::optional<Store::Created> made_;
    std::vector<std::string> lines_; ///< with their ends
};

void AuditExportTest::init() {
    at_ = std::make_unique<test::TemporaryStore>();
    made_ = at_->create().value();
    lines_.clear();
    for (int number = 0; number < 5; ++number) {
        const AuditEntry entry{.at = test::someDay(),
                               .actor = "somebody",
                               .action = "look-up",
                               .subject = "holder " + std::to_string(number),
                               .detail = R"({"purpose":"service"})"};
        QVERIFY(made_->store->audit().append(entry).has_value());
    }
}

void AuditExportTest::cleanup() {
    made_.reset();
    at_.reset();
}

std::expected<ExportClosing, StoreError> AuditExportTest::exported() {
    return exportAudit(*made_->store, made_->administrator, test::someDay(),
                       [this](std::string_view line) {
                           lines_.emplace_back(line);
                           return std::expected<void, StoreError>();
                       });
}

std::expected<ExportClosing, ExportError> AuditExportTest::checked() const {
    return checkExport(
        [this, next = std::size_t(0)]() mutable -> std::optional<std::string> {
            if (next == lines_.size()) {
                return std::nullopt;
            }
            const auto& line = lines_[next++];
            return line.substr(0, line.size() - 1);
        },
        [this](const std::string& signer) -> std::optional<operators::PublicKey> {
            const auto& who = made_->administrator.who;
            return signer == who.id ? std::optional(who.key) : std::nullopt;
        });
}

void AuditExportTest::anExportFitsTheSignersKey() {
    const auto closing = exported().value();
    QCOMPARE(lines_.size(), closing.head.sequence + 1);
    QCOMPARE(closing.signer, made_->administrator.who.id);
    QCOMPARE(closing.firstBad, std::optional<std::uint64_t>());
    QVERIFY(std::ranges::all_of(lines_, [](const auto& line) { return line.ends_with("}\n"); }));
    QCOMPARE(checked().value(), closing);
}

void AuditExportTest::theExportItselfIsOnRecord() {
    const auto closing = exported().value();
    const auto last = made_->store->audit().latest(1)->front();
    QCOMPARE(last.action, std::string("audit-export"));
    QCOMPARE(last.actor, made_->administrator.who.id);
    QCOMPARE(closing.head, made_->store->audit().head().value()); // and in the export itself
}

void AuditExportTest::onlyWhoMayReadTheTrailExportsIt_data() {
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("clerk") << int(operators::Role::Clerk) << false;
    QTest::newRow("trainer") << int(operators::Role::Trainer) << false;
    QTest::newRow("supervisor") << int(operators::Role::Supervisor) << true;
    QTest::newRow("administrator") << int(operators::Role::Administrator) << true;
}

void AuditExportTest::onlyWhoMayReadTheTrailExportsIt() {
    QFETCH(int, role);
    QFETCH(bool, may);
    made_->administrator.who.roles = {static_cast<operators::Role>(role)};
    const auto closing = exported();
    QCOMPARE(closing.has_value(), may);
    QCOMPARE(lines_.empty(), !may);
    if (!may) {
        QCOMPARE(closing.error().fault, StoreFault::NotAllowed);
        QCOMPARE(made_->store->audit().latest(1)->front().action,
                 std::string("audit-export-refused"));
    }
}

void AuditExportTest::identityNumbersAreMasked() {
    const AuditEntry slip{.actor = "somebody",
                          .action = "look-up",
                          .subject = "11010519491231002X",
                          .detail = R"({"typed":"x110105194912310021,2"})"};
    QVERIFY(made_->store->audit().append(slip).has_value());
    QVERIFY(exported().has_value());
    const auto& line = lines_[lines_.size() - 3];
    QVERIFY(line.find("1949") == std::string::npos);
    QVERIFY(line.find(R"("subject":"110105********002X")") != std::string::npos);
    QVERIFY(line.find("x110105********0021,2") != std::string::npos);
    QVERIFY(checked().has_value());
}

void AuditExportTest::anyChangeIsFound_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, int kind, ExportFault fault) {
        QTest::newRow(name) << kind << int(fault);
    };
    row("a word changed", 0, ExportFault::Altered);
    row("an entry deleted", 1, ExportFault::Altered);
    row("two entries swapped", 2, ExportFault::Altered);
    row("an entry twice", 3, ExportFault::Altered);
    row("closing line missing", 4, ExportFault::Cut);
    row("empty", 5, ExportFault::Cut);
    row("closing line changed", 6, ExportFault::OtherKey);
    row("text after the closing line", 7, ExportFault::Malformed);
    row("no JSON", 8, ExportFault::Malformed);
    row("a member more", 9, ExportFault::Malformed);
}

void AuditExportTest::anyChangeIsFound() {
    QFETCH(int, kind);
    QFETCH(int, fault);
    QVERIFY(exported().has_value());
    const auto change = [](std::string& line, std::string_view from, std::string_view to) {
        line.replace(line.find(from), from.size(), to);
    };
    switch (kind) {
    case 0:
        change(lines_[3], "look-up", "print-x");
        break;
    case 1:
        lines_.erase(lines_.begin() + 2);
        break;
    case 2:
        std::swap(lines_[1], lines_[2]);
        break;
    case 3:
        lines_.insert(lines_.begin() + 1, lines_[1]);
        break;
    case 4:
        lines_.pop_back();
        break;
    case 5:
        lines_.clear();
        break;
    case 6:
        change(lines_.back(), "\"firstBad\":null", "\"firstBad\":3");
        break;
    case 7:
        lines_.push_back(lines_[0]);
        break;
    case 8:
        lines_[1] = "sequence\n";
        break;
    default:
        change(lines_[1], "{", R"({"more":1,)");
    }
    QCOMPARE(int(checked().error().fault), fault);
}

void AuditExportTest::anotherKeyDoesNotFit() {
    QVERIFY(exported().has_value());
    made_->administrator.who.key = operators::SigningKey::generate().publicKey();
    QCOMPARE(checked().error().fault, ExportFault::OtherKey);
}

void AuditExportTest::anUnknownSignerIsTold() {
    QVERIFY(exported().has_value());
    made_->administrator.who.id = "another";
    QCOMPARE(checked().error().fault, ExportFault::NoSuchSigner);
}

QTEST_GUILESS_MAIN(AuditExportTest)
#include "audit_export_test.moc"
