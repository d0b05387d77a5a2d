// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/settings_screens.h"

#include "ui/pages/diagnosis_page.h"
#include "ui/pages/password_form.h"
#include "ui/pages/settings_page.h"

namespace guitai::ui {

void showSettings(SettingsPage& page, const std::function<void(const char*)>& take) {
    page.setAbout([] {
        return SettingsPage::About{.registry = QStringLiteral("与其他柜台共用"),
                                   .server = QStringLiteral("db.hall.example:5432/guitai"),
                                   .region = QStringLiteral("岳阳"),
                                   .rules = QStringLiteral("yueyang, 2026.1")};
    });
    page.setScreens({{QStringLiteral("HDMI-1"), QStringLiteral("HDMI-1, 1920 × 1080")}});
    page.setReaders({QStringLiteral("ACS ACR38U 00 00")});
    page.setRoom({1280, 800}, 100);
    page.showChosen({});
    take("settings");
    auto chosen = page.preferences();
    chosen.textPercent = 125;
    chosen.reader = QStringLiteral("Feitian bR301 00 00");
    chosen.secondLanguage = views::Language::En;
    page.choose(chosen);
    page.tell([] {
        return Notice{.what = SettingsPage::tr("Text size"), .doNow = SettingsPage::word()};
    });
    page.passwordForm()->tellRefused({store::StoreFault::WrongPassword, {}, 0, {}});
    take("settings-told");
    page.tell({});
    page.passwordForm()->setPublished(true);
    page.passwordForm()->tellChanged();
    take("settings-practice");
    page.passwordForm()->setPublished(false);
    page.passwordForm()->clear();
}

void showDiagnosis(DiagnosisPage& page, const std::function<void(const char*)>& take) {
    using namespace procedure;
    page.showLines({{Check::ReaderService, Finding::ServiceAnswers, {}},
                    {Check::Readers, Finding::ReadersThere, "1"}});
    page.advance(2, 41);
    take("diagnosis-under-way");
    page.setVersions({{QStringLiteral("Guitai"), QStringLiteral("0.1.0")},
                      {QStringLiteral("Qt"), QStringLiteral("6.4.2")},
                      {QStringLiteral("SQLCipher"), QStringLiteral("4.6.1 community")}});
    page.showLines({{Check::ReaderService, Finding::ServiceAnswers, {}},
                    {Check::Readers, Finding::ChosenReaderGone, "1"},
                    {Check::Card, Finding::CardMute, {}},
                    {Check::Keypad, Finding::KeysOnWindowOnly, {}},
                    {Check::Printer, Finding::NoPrinter, "0"},
                    {Check::CustomerScreen, Finding::ScreenOwn, {}},
                    {Check::Store, Finding::StoreDamaged, "schema 17, 12 MiB"},
                    {Check::Disk, Finding::DiskNarrow, "512 MiB"},
                    {Check::Registry, Finding::RegistrySilent, {}},
                    {Check::Clock, Finding::ClockRight, "2026-11-24 10:30"}});
    page.end();
    take("diagnosis-amiss");
}

} // namespace guitai::ui
