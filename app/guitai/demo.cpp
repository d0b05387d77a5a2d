// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/demo.h"

#include "app/guitai/voucher_place.h"
#include "models/procedure/words.h"
#include "ui/print/printable.h"
#include "ui/print/voucher_data.h"

#include <QPixmap>
#include <QTextStream>

namespace guitai::app {

namespace {

QString wordOf(std::string_view word) {
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

/// A holder's new PINs for a demonstration: random, gone when used, the same for an entry and its
/// repetition.
ScriptedClerk::PinSource demoPins() {
    struct Typed {
        SecretPin pin;
        bool repeat = false;
    };

    auto typed = std::make_shared<Typed>();
    return [typed](const procedure::PinPrompt&) -> std::optional<SecretPin> {
        if (!typed->repeat) {
            typed->pin.clear();
            const std::uint8_t first[] = {7, 3, 9}; // no run, no date, not all equal
            for (std::size_t i = 0; i < SecretPin::length; ++i) {
                std::uint8_t noise = 0;
                fillRandom({&noise, 1});
                typed->pin.push(i % 2 == 0 ? first[i / 2] : static_cast<std::uint8_t>(noise % 10));
            }
        }
        typed->repeat = !typed->repeat;
        return typed->pin.clone();
    };
}

} // namespace

Demo::Demo(procedure::Counter& counter, const PracticeDesk& desk, Screens screens, QDir folder,
           QObject* parent)
    : QObject(parent)
    , counter_(counter)
    , desk_(desk)
    , screens_(screens)
    , folder_(std::move(folder)) {}

bool Demo::start() {
    auto exercise = practice::loadExercise(practice::practiceFolder(), "yueyang-activation");
    if (!exercise || !folder_.mkpath(QStringLiteral("."))) {
        return false;
    }
    auto answers = exercise->answers;
    clerk_ = std::make_unique<ScriptedClerk>(counter_, desk_.drawer.get(), *desk_.citizens,
                                             std::move(*exercise), std::move(answers), demoPins());
    clerk_->setPause(std::chrono::milliseconds(120));
    connect(clerk_.get(), &ScriptedClerk::holderShown, this,
            [this] { picture(QStringLiteral("holder")); });
    connect(clerk_.get(), &ScriptedClerk::stepShown, this, &Demo::pictureOf);
    connect(clerk_.get(), &ScriptedClerk::finished, this, &Demo::finish);
    clerk_->start();
    return true;
}

void Demo::pictureOf(const procedure::State& state) {
    if (state.busy) {
        return;
    }
    auto name = wordOf(domain::nameOf(state.current().kind));
    if (state.prompt) {
        name += QLatin1Char('-') + wordOf(domain::nameOf(state.prompt->pin)) + QLatin1Char('-') +
                wordOf(domain::nameOf(state.prompt->slot));
    }
    if (name != last_) {
        picture(name);
        last_ = name;
    }
}

void Demo::picture(const QString& name) {
    screens_.customer->resize(1024, 768);
    const auto number = QStringLiteral("%1").arg(++pictures_, 2, 10, QLatin1Char('0'));
    screens_.clerk->grab().save(
        folder_.filePath(number + QLatin1Char('-') + name + QStringLiteral(".png")));
    screens_.customer->grab().save(
        folder_.filePath(number + QLatin1Char('-') + name + QStringLiteral("-customer.png")));
}

void Demo::finish(ScriptEnd end) {
    const auto& state = clerk_->last();
    bool well = end == ScriptEnd::Finished && state->ending == procedure::Ending::Done;
    if (well) {
        const auto voucher =
            ui::voucherOf(*state, *clerk_->file(), counter_.rules(), voucherPlace(counter_));
        well = ui::writePaperPdf(ui::printableOf(voucher),
                                 folder_.filePath(QStringLiteral("voucher.pdf")));
    }
    QTextStream(stdout) << "guitai: " << pictures_ << " steps in " << folder_.path() << Qt::endl;
    Q_EMIT played(well);
}

} // namespace guitai::app
