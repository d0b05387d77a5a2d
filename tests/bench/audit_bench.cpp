// SPDX-License-Identifier: Apache-2.0
// How fast the trail is verified, beside what it stands on, in the same run: the plain HMAC of the
// same bytes, and reading the same rows without looking at them.
//     guitai-bench-audit [ENTRIES]     (else 200,000)
#include "models/store/audit.h"
#include "models/store/audit_chain.h"
#include "tests/models/store/temporary_database.h"

#include <sodium.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace guitai;
using namespace guitai::store;

constexpr int rounds = 5;

/// As long as the trail's entries are at a counter: ids of 36 characters, a short detail.
AuditEntry entry(std::uint64_t number) {
    return {.at = Timestamp(std::chrono::seconds(number)),
            .actor = "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b",
            .action = number % 3 == 0 ? "procedure-ended" : "look-up",
            .subject = Uuid::v7(Timestamp(std::chrono::seconds(number))).text(),
            .detail = R"({"found":1,"purpose":"service"})"};
}

bool fill(const test::TemporaryDatabase& base, std::uint64_t entries) {
    return base.connection
        ->transaction("bench",
                      [&] {
                          std::expected<void, StoreError> done;
                          Audit audit(*base.connection);
                          for (std::uint64_t number = 1; done && number <= entries; ++number) {
                              done = audit.append(entry(number));
                          }
                          return done;
                      })
        .has_value();
}

/// The best of some rounds, in entries a second.
template <class Work>
double rate(const char* name, std::uint64_t entries, const Work& work) {
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        if (!work()) {
            std::fprintf(stderr, "%s failed\n", name);
            std::exit(EXIT_FAILURE);
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        best = std::max(best, static_cast<double>(entries) / took.count());
    }
    std::printf("%-34s %12.0f entries/s\n", name, best);
    return best;
}

bool plainHmac(const SecretBytes& key, const std::vector<Bytes>& texts) {
    Bytes mac(crypto_auth_hmacsha256_BYTES);
    for (const auto& text : texts) {
        crypto_auth_hmacsha256(mac.data(), text.data(), text.size(), key.data());
    }
    return mac.front() != 0 || mac.back() != 0;
}

bool plainHash(const std::vector<Bytes>& texts) {
    Bytes hash(crypto_hash_sha256_BYTES);
    for (const auto& text : texts) {
        crypto_hash_sha256(hash.data(), text.data(), text.size());
    }
    return hash.front() != 0 || hash.back() != 0;
}

/// What an entry's mac is made over: about as many bytes as the fields and their lengths have.
std::vector<Bytes> sameBytes(std::uint64_t entries) {
    std::vector<Bytes> texts;
    texts.reserve(entries);
    for (std::uint64_t number = 1; number <= entries; ++number) {
        const auto one = entry(number);
        texts.emplace_back(one.actor.size() + one.action.size() + one.subject.size() +
                           one.detail.size() + 32 + 9 * sizeof number);
    }
    return texts;
}

bool readRows(const test::TemporaryDatabase& base) {
    return base.connection
        ->read("bench",
               [](SQLite::Database& database) {
                   SQLite::Statement row(database, "SELECT sequence, at, actor, action, subject, "
                                                   "detail, mac FROM audit ORDER BY sequence");
                   while (row.executeStep()) {
                   }
                   return true;
               })
        .has_value();
}

} // namespace

int main(int argc, char** argv) {
    const auto entries = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 200'000ULL;
    const test::TemporaryDatabase base;
    if (entries == 0 || !fill(base, entries)) {
        std::fputs("usage: guitai-bench-audit [ENTRIES]\n", stderr);
        return EXIT_FAILURE;
    }
    const Audit audit(*base.connection);
    std::printf("%llu entries, %ju bytes of store\n", static_cast<unsigned long long>(entries),
                std::filesystem::file_size(base.file));
    const auto texts = sameBytes(entries);
    const auto verified = rate("verify", entries, [&] {
        const auto bad = audit.verify();
        return bad && !*bad;
    });
    rate("rows read, not looked at", entries, [&] { return readRows(base); });
    const auto hmac = rate("plain HMAC-SHA-256, same bytes", entries,
                           [&] { return plainHmac(base.connection->auditKey(), texts); });
    rate("plain SHA-256, same bytes", entries, [&] { return plainHash(texts); });
    std::printf("verify at %.2f of plain HMAC\n", verified / hmac);
    return EXIT_SUCCESS;
}
