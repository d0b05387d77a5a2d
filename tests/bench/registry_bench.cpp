// SPDX-License-Identifier: Apache-2.0
// How fast waiting acts get their outcome with 1, 2 and 4 appliers, beside pgbench doing one insert
// and one update a transaction on the same server, in the same run:
//   GUITAI_PG_QUIET=1 tests/support/with-postgres build/dev/bin/guitai-bench-registry [ACTS]
#include "tests/models/central/server.h"

#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::domain;
using namespace guitai::test;

namespace {

using Seconds = std::chrono::duration<double>;

constexpr int people = 500;

std::vector<HolderFile> everybody() {
    std::vector<HolderFile> files;
    for (int number = 0; number < people; ++number) {
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "H%07d", number);
        auto file = samples::fileWith(samples::activeCard(text.data()));
        std::snprintf(text.data(), text.size(), "%d%04d", 1940 + number / 12,
                      115 + number % 12 * 100);
        const auto first = "430602" + std::string(text.data()) + "151";
        file.holder.idNumber = *IdNumber::parse(first + IdNumber::checkCharacter(first));
        file.id = Uuid::v7(samples::noon + std::chrono::milliseconds(number));
        files.push_back(std::move(file));
    }
    return files;
}

/// So many enquiries wait, spread over the people.
void handIn(Central& central, const std::vector<HolderFile>& files, int acts) {
    auto counter = Central::counter();
    for (int i = 0; i < acts; ++i) {
        const auto& file = files[static_cast<std::size_t>(i) % files.size()];
        auto operation = Central::real(central.office.enquiry());
        operation.holder = file.id;
        operation.fileVersion = static_cast<std::uint64_t>(i / people);
        operation.request.requester.document.reset();
        operation.request = samples::withDocument(operation.request, file);
        if (counter.submit(central.office.sealed(operation)).error() !=
            registry::RegistryFault::UnknownOutcome) {
            qFatal("not handed in");
        }
    }
}

/// Acts a second, from the first to the last outcome.
double rateWith(int appliers, int acts) {
    Central central;
    const auto files = everybody();
    must(enrol(*central.admin, files, central.clock), "not enrolled");
    handIn(central, files, acts);
    std::vector<std::unique_ptr<postgres::Connection>> connections;
    std::vector<std::unique_ptr<Worker>> workers;
    for (int i = 0; i < appliers; ++i) {
        connections.push_back(connected("guitai_applier"));
        workers.push_back(
            std::make_unique<Worker>(*connections.back(), Office::findRules(), central.clock,
                                     Worker::Settings{.id = Uuid::v7(samples::noon)}));
    }
    for (int round = 0; round < 2; ++round) { // each has its share
        for (auto& worker : workers) {
            must(worker->beat(), "no beat");
        }
    }
    std::atomic<int> done = 0;
    std::vector<std::thread> threads;
    const auto begun = std::chrono::steady_clock::now();
    for (auto& worker : workers) {
        threads.emplace_back([&] {
            while (done < acts) {
                const auto settled = worker->work();
                if (!settled && settled.error().fault != postgres::SqlFault::Retry) {
                    qFatal("no work");
                }
                done += settled.value_or(0);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    const Seconds took = std::chrono::steady_clock::now() - begun;
    auto counter = Central::counter();
    if (must(counter.lookUp(files.front().id), "no file").version !=
        static_cast<std::uint64_t>((acts + people - 1) / people)) {
        qFatal("not every act was applied");
    }
    return acts / took.count();
}

/// Transactions a second of one client that inserts one row and updates another.
double pgbenchRate() {
    const QTemporaryDir folder;
    const auto script = folder.filePath(QStringLiteral("one.sql")).toStdString();
    std::FILE* file = std::fopen(script.c_str(), "w");
    std::fputs(
        "\\set id random(1, 20000)\nBEGIN;\n"
        "INSERT INTO public.bench_insert (id, payload) VALUES (:id, repeat('x', 1500));\n"
        "UPDATE public.bench_update SET payload = repeat('y', 1500) WHERE id = :id;\nCOMMIT;\n",
        file);
    std::fclose(file);
    auto root = connected("postgres", "postgres");
    must(root->run("tables",
                   "DROP TABLE IF EXISTS public.bench_insert, public.bench_update;"
                   "CREATE TABLE public.bench_insert (id BIGINT, payload TEXT);"
                   "CREATE TABLE public.bench_update (id BIGINT PRIMARY KEY, payload TEXT);"
                   "INSERT INTO public.bench_update SELECT id, repeat('x', 1500) "
                   "FROM generate_series(1, 20000) AS id"),
         "no tables");
    QProcess bench;
    bench.start(qEnvironmentVariable("GUITAI_PG_BIN") + QStringLiteral("/pgbench"),
                {QStringLiteral("--no-vacuum"), QStringLiteral("--client=1"),
                 QStringLiteral("--time=10"), QStringLiteral("--protocol=prepared"),
                 QStringLiteral("--file=") + QString::fromStdString(script),
                 QString::fromStdString(where("postgres", "postgres"))});
    bench.waitForFinished(-1);
    const auto text = QString::fromUtf8(bench.readAllStandardOutput());
    const auto at = text.indexOf(QLatin1String("tps = "));
    if (at < 0) {
        qFatal("pgbench: %s", bench.readAllStandardError().constData());
    }
    return text.mid(at + 6).section(QLatin1Char(' '), 0, 0).toDouble();
}

} // namespace

int main(int argc, char** argv) {
    const int acts = argc > 1 ? std::max(people, std::atoi(argv[1])) : 10'000;
    const double before = pgbenchRate();
    std::vector<double> rates;
    for (const int appliers : {1, 2, 4}) {
        rates.push_back(rateWith(appliers, acts));
    }
    const double reference = (before + pgbenchRate()) / 2;
    std::printf("pgbench, one insert and one update a transaction: %.0f/s\n", reference);
    int appliers = 1;
    for (const double rate : rates) {
        std::printf("%d appliers, %d acts: %.0f/s, %.2f of pgbench\n", appliers, acts, rate,
                    rate / reference);
        appliers *= 2;
    }
    return 0;
}
