// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/album.h"

#include "models/views/language.h"
#include "models/views/queue_model.h"
#include "models/views/situation_text.h"
#include "tests/ui/batch_samples.h"
#include "tests/ui/day_samples.h"
#include "tests/ui/samples.h"
#include "tests/ui/screens/approval_screens.h"
#include "tests/ui/screens/batch_screens.h"
#include "tests/ui/screens/customer_screens.h"
#include "tests/ui/screens/lesson_screens.h"
#include "tests/ui/screens/paper_screens.h"
#include "tests/ui/screens/queue_screens.h"
#include "tests/ui/screens/settings_screens.h"
#include "tests/ui/screens/today_screens.h"
#include "tests/ui/screens/trainer_screens.h"
#include "ui/display/customer_display.h"
#include "ui/pages/approvals_page.h"
#include "ui/pages/day_page.h"
#include "ui/pages/diagnosis_page.h"
#include "ui/pages/earlier_acts_page.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/open_work_panel.h"
#include "ui/pages/page_help.h"
#include "ui/pages/procedure_page.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/set_up_wizard.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/tile_grid.h"
#include "ui/pages/today_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/frame.h"
#include "ui/shell/info_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/status_chip.h"
#include "ui/steps/step_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tile.h"

#include <QLineEdit>
#include <QTest>

namespace guitai::ui {

using procedure::PinSlot;
using procedure::SituationKind;
using procedure::StepKind;

namespace {

/// One window with all pages; a picture after each change.
class Album {
public:
    Album(views::Languages& languages, QSize size, const PictureTaken& taken)
        : taken_(taken)
        , languages_(languages)
        , frame_(languages)
        , wizard_({{"yueyang", QStringLiteral("岳阳"), RegionCode::parse("430600")}}) {
        frame_.resize(size);
        frame_.addPage(&today_, Icon::Today, [] { return TodayPage::word(); });
        frame_.addPage(&holder_, Icon::Holder, [] { return MainWindow::tr("Holder"); });
        frame_.addPage(&queue_, Icon::Queue, [] { return MainWindow::tr("Queue"); });
        frame_.addPage(&batches_, Icon::Stock, [] { return BatchPage::word(); });
        frame_.addPage(&day_, Icon::DayEnd, [] { return DayPage::word(); });
        frame_.addPage(&approvals_, Icon::Approve, [] { return ApprovalsPage::word(); });
        frame_.addBarePage(&earlier_);
        frame_.addPage(&settings_, Icon::Settings, [] { return SettingsPage::word(); });
        frame_.addBarePage(&diagnosis_);
        frame_.addBarePage(&work_);
        frame_.addBarePage(&signIn_);
        frame_.addBarePage(&wizard_);
        frame_.setPractice(true);
        frame_.statusBar()->setPlace(QStringLiteral("岳阳楼营业部"), QStringLiteral("李四"),
                                     QStringLiteral("岳阳"));
        frame_.statusBar()->setReader(
            {.serviceAvailable = true,
             .readers = {{"Practice reader", cardio::CardPresence::Present}}});
        frame_.statusBar()->setQueue(3, 1);
        frame_.statusBar()->setRegistry(procedure::ServiceState::Up);
        frame_.show();
    }

    void all() {
        signInPages();
        holderPages();
        stepPages();
        wholePages();
        troublePages();
        otherPages();
        frame_.showPage(&batches_);
        showApprovals();
        frame_.showPage(&batches_);
        showBatchStates(batches_, [this](const char* name) { take(name); });
        dayPages();
        frame_.showPage(&today_);
        showTodayStates(today_, [this](const char* name) { take(name); });
        frame_.showPage(&earlier_);
        showEarlierStates(earlier_, [this](const char* name) { take(name); });
        frame_.showPage(&settings_);
        showSettings(settings_, [this](const char* name) { take(name); });
        frame_.showPage(&diagnosis_);
        showDiagnosis(diagnosis_, [this](const char* name) { take(name); });
        sheets();
        showPaperDialog(frame_, [this](QWidget& dialog) { taken_("paper-dialog", dialog); });
        frame_.showPage(&holder_);
        showCustomerStates(display_, languages_,
                           [this](const char* name) { taken_(name, display_); });
        lessons();
    }

private:
    void take(const char* name) { taken_(name, frame_); }

    void show(QWidget* page, const char* name) {
        frame_.showPage(page);
        take(name);
    }

    void work(const procedure::State& state, const char* name) {
        frame_.showPage(&work_);
        work_.showState(state, samples::rules(), samples::fileFor(state.procedure));
        take(name);
    }

    void signInPages() {
        frame_.setShut(true);
        signIn_.setPlace(QStringLiteral("岳阳楼营业部"));
        show(&signIn_, "sign-in");
        signIn_.showFault(store::StoreFault::WrongPassword);
        show(&signIn_, "sign-in-wrong");
        signIn_.lockFor(QStringLiteral("lisi"));
        show(&signIn_, "locked");
        frame_.setShut(false);
    }

    void holderPages() {
        show(&holder_, "start");
        holder_.openWork()->show(samples::openRuns());
        show(&holder_, "start-open-work");
        holder_.showCandidates(samples::namesakes());
        show(&holder_, "candidates");
        holder_.showNotFound(QStringLiteral("430602199001010000"));
        show(&holder_, "not-found");
        const auto file = samples::holder();
        holder_.showHolder(file, samples::rules(), samples::now(), file.cards.back().number.text());
        holder_.showOffers(samples::offers(file));
        show(&holder_, "holder");
        holder_.showSeenAt(samples::now());
        take("holder-as-seen");
        holder_.showSeenAt({});
        for (auto* tile : holder_.tiles()->tiles()) {
            if (!tile->content().possible) {
                tile->click();
                break;
            }
        }
        show(&holder_, "holder-why-not");
        holderOf(samples::legacyHolder(), "holder-legacy");
        holderOf(samples::lostAndExpired(), "holder-lost");
    }

    void holderOf(const domain::HolderFile& file, const char* name) {
        holder_.showHolder(file, samples::rules(), samples::now());
        holder_.showOffers(samples::offers(file));
        show(&holder_, name);
    }

    void stepPages() {
        work(samples::at(StepKind::Identify, domain::Procedure::Activate), "identify");
        work(samples::at(StepKind::Papers), "papers");
        auto missing = samples::at(StepKind::Papers);
        missing.situation = {.kind = SituationKind::PapersMissing,
                             .missing = {domain::Paper::IdentityCard}};
        work(missing, "papers-missing");
        work_.setDocumentMeans({.reads = true, .checks = true});
        work(samples::showing(), "document");
        work_.showDocument({.name = "张三",
                            .idNumber = "430602198001010019",
                            .validUntil = parseDate("2031-05-06")});
        take("document-read");
        work_.tellDocumentNotRead(procedure::DocumentFault::NoDocument);
        take("document-not-read");
        work_.clear();
        work_.setDocumentMeans({});
        work(samples::showing(), "document-typed");
        QTest::keyClick(&work_, Qt::Key_Return);
        take("document-typed-wrong");
        auto reading = samples::at(StepKind::ReadCard);
        reading.busy = true;
        work(reading, "read-card");
        work(samples::prompting(PinSlot::Old, 5), "enter-old");
        work_.setDigitCount(4);
        work(samples::prompting(PinSlot::New, {}), "enter-new");
        work(samples::proving(2), "prove");
        auto unproved = samples::proving({});
        unproved.prompt.reset();
        unproved.situation = {.kind = SituationKind::ProofLocked};
        work(unproved, "proof-locked");
        work(samples::at(StepKind::Confirm, domain::Procedure::Activate), "confirm");
        work(samples::at(StepKind::Approve, domain::Procedure::ResetPin), "approve");
        auto busy = samples::at(StepKind::Perform);
        busy.busy = true;
        busy.acts[0].status = procedure::ActStatus::Done;
        busy.acts[1].status = procedure::ActStatus::Intended;
        work(busy, "perform");
        work(samples::ended(procedure::Ending::Done), "hand-over");
    }

    /// Procedures that are one whole operation: their details, what they change, their end.
    void wholePages() {
        using domain::Procedure;
        for (const auto procedure : {Procedure::ReportLoss, Procedure::Apply, Procedure::Replace,
                                     Procedure::Collect, Procedure::CorrectDetails}) {
            const std::string name(domain::nameOf(procedure));
            work(samples::at(StepKind::Details, procedure), (name + "-details").c_str());
            work(samples::asking(StepKind::Papers, procedure), (name + "-papers").c_str());
            work(samples::asking(StepKind::Confirm, procedure), (name + "-confirm").c_str());
            work(samples::done(procedure), (name + "-hand-over").c_str());
        }
        work(samples::done(Procedure::Enquire), "enquire-hand-over");
        auto refused = samples::asking(StepKind::Details, Procedure::ReportLoss);
        refused.situation = {.kind = SituationKind::NotLikeThis,
                             .refusals = {{domain::Reason::LossJointly, "L3"}}};
        work(refused, "not-like-this");
        work(samples::at(StepKind::Details, Procedure::CorrectDetails), "details-wrong");
        for (auto* line : work_.findChildren<QLineEdit*>()) {
            if (line->text().size() == 18) {
                line->setText(QStringLiteral("430602198001010010"));
            }
        }
        QTest::keyClick(&work_, Qt::Key_Return);
        take("details-wrong-told");
    }

    void troublePages() {
        auto pulled = samples::at(StepKind::ReadCard);
        pulled.situation = {.kind = SituationKind::CardProblem,
                            .cardFault = cardio::CardFault::CardRemoved,
                            .detail = "read-ef05"};
        work(pulled, "card-removed");
        work(samples::prompting(PinSlot::Old, 1), "last-try");
        auto weak = samples::prompting(PinSlot::New, {});
        weak.situation = {.kind = SituationKind::PinWeak, .detail = "all-equal"};
        work(weak, "pin-weak");
        auto offline = samples::at(StepKind::Perform);
        offline.acts[0].status = procedure::ActStatus::Done;
        offline.situation = {.kind = SituationKind::RegistryUnreachable};
        work(offline, "registry-unreachable");
        auto doubt = samples::prompting(PinSlot::Check, 4);
        doubt.acts[1].status = procedure::ActStatus::InDoubt;
        doubt.resolving = 1;
        doubt.situation = {.kind = SituationKind::ChipInDoubt};
        work(doubt, "chip-in-doubt");
        work(samples::ended(procedure::Ending::InDoubt), "ended-in-doubt");
        auto refused = samples::ended(procedure::Ending::Refused);
        refused.situation = {.kind = SituationKind::RegistryRefused,
                             .refusals = {{domain::Reason::CardLost, "P8"}}};
        work(refused, "refused");
    }

    void dayPages() {
        day_.showDay(samples::dayThatTiesOut());
        show(&day_, "day-ties-out");
        day_.showDay(samples::dayWithDifferences());
        show(&day_, "day-differences");
        day_.showDay(samples::closedDay());
        show(&day_, "day-closed");
    }

    void lessons() {
        const auto show = [this](QWidget* page) {
            frame_.addBarePage(page);
            frame_.showPage(page);
        };
        const auto take = [this](const char* name) { this->take(name); };
        showLessons(frame_, show, take);
        showTrainer(frame_, show, take);
    }

    /// What the chips mean, and F1.
    void sheets() {
        frame_.showPage(&day_);
        frame_.statusBar()->queueChip()->click();
        take("chip-queue");
        frame_.infoSheet()->close();
        frame_.statusBar()->setRegistry(procedure::ServiceState::Down);
        frame_.statusBar()->registryChip()->click();
        take("chip-registry");
        frame_.infoSheet()->close();
        frame_.statusBar()->setRegistry(procedure::ServiceState::Up);
        frame_.setHelp(&day_, [] { return helpOf(HelpPage::DayEnd); });
        QTest::keyClick(&day_, Qt::Key_F1);
        take("page-f1");
        frame_.infoSheet()->close();
    }

    /// From another desk: both sides.
    void showApprovals() {
        work_.clear();
        work_.setApprovalMeans({.here = true, .elsewhere = true, .byTelephone = true});
        auto state = samples::at(StepKind::Approve, domain::Procedure::ResetPin);
        work(state, "approve-where");
        state.awaited = {samples::now(), samples::now() + std::chrono::minutes(30)};
        work(state, "approve-elsewhere");
        state.awaited.reset();
        state.authoriseEnvelope = samples::envelope();
        work(state, "approve-before-telephone");
        QTest::keyClick(&work_, Qt::Key_3);
        take("approve-telephone");
        frame_.showPage(&approvals_);
        showApprovalStates(approvals_, [this](const char* name) { take(name); });
    }

    void otherPages() {
        work(samples::prompting(PinSlot::Old, 5), "before-f1");
        QTest::keyClick(&work_, Qt::Key_F1);
        take("help-f1");
        model_.set(samples::queue());
        show(&queue_, "queue");
        showQueueStates(queue_, [this](const char* name) { take(name); });
        frame_.setShut(true);
        show(&wizard_, "set-up-place");
        fillWizard();
        wizard_.showRecoveryKey(half('A'), half('K'));
        show(&wizard_, "recovery-key");
        frame_.setShut(false);
        frame_.showPage(&holder_);
        frame_.setCommands([] { return commands(); });
        frame_.openCommands();
        take("commands");
        frame_.commandPalette()->field()->setText(QStringLiteral("mm"));
        take("commands-found");
        frame_.commandPalette()->close();
    }

    void fillWizard() {
        for (auto* field : wizard_.findChildren<QLineEdit*>()) {
            if (field->isVisible() && field->text().isEmpty()) {
                field->setText(field->maxLength() == 6 ? QStringLiteral("430602")
                                                       : QStringLiteral("岳阳楼营业部"));
            }
        }
        QTest::keyClick(&wizard_, Qt::Key_Return);
        take("set-up-administrator");
    }

    static SecretBytes half(char first) {
        SecretBytes bytes(56);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            bytes.data()[i] = std::uint8_t(first + int(i * 7 % 13));
        }
        return bytes;
    }

    static std::vector<Command> commands() {
        std::vector<Command> all;
        for (const auto procedure : {domain::Procedure::Activate, domain::Procedure::ChangePin,
                                     domain::Procedure::ResetPin, domain::Procedure::Enquire}) {
            const auto words = findWords(procedure);
            all.push_back({words.english, words.chinese, words.initials, words.english, {}});
        }
        return all;
    }

    const PictureTaken& taken_;
    const views::Languages& languages_;
    views::QueueModel model_;
    Frame frame_;
    TodayPage today_;
    HolderPage holder_;
    QueuePage queue_{model_};
    BatchPage batches_{samples::rules()};
    DayPage day_;
    EarlierActsPage earlier_;
    SettingsPage settings_;
    DiagnosisPage diagnosis_;
    ApprovalsPage approvals_;
    ProcedurePage work_;
    SignInPage signIn_;
    SetUpWizard wizard_;
    CustomerDisplay display_;
};

} // namespace

void drawAll(views::Languages& languages, QSize size, const PictureTaken& taken) {
    Album(languages, size, taken).all();
}

} // namespace guitai::ui
