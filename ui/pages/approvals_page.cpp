// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/approvals_page.h"

#include "models/views/change_text.h"
#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/pages/give_code_panel.h"
#include "ui/pages/table_panel.h"
#include "ui/steps/before_after.h"
#include "ui/steps/facts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secret_line.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace guitai::ui {

ApprovalsPage::ApprovalsPage(QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , banner_(new Banner(this))
    , list_(new TablePanel(model_, views::WaitingModel::Outlet, this))
    , telephone_(new GiveCodePanel(this))
    , one_(new Panel(this))
    , facts_(new Facts(one_))
    , changes_(new BeforeAfter(one_))
    , refusals_(makeLabel(one_, 1.0, QFont::DemiBold, Tone::Attention))
    , passwordLabel_(makeLabel(one_))
    , password_(new SecretLine(one_))
    , approve_(new KeyButton(QStringLiteral("⏎"), true, one_))
    , reasonLabel_(makeLabel(one_))
    , reason_(new QLineEdit(one_))
    , refuse_(new KeyButton({}, false, one_)) {
    build();
    buildOne();
    connectParts();
    retranslate();
}

QString ApprovalsPage::word() {
    return tr("Approve");
}

void ApprovalsPage::build() {
    auto* row = new QHBoxLayout;
    row->setSpacing(wideGap);
    auto* left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(list_, 1);
    left->addWidget(telephone_);
    row->addLayout(left, 6);
    row->addWidget(one_, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(title_);
    layout->addWidget(banner_);
    layout->addLayout(row, 1);
    banner_->hide();
    one_->hide();
}

void ApprovalsPage::buildOne() {
    auto* answer = new QGridLayout;
    answer->setHorizontalSpacing(wideGap);
    answer->setVerticalSpacing(gap + 2);
    reason_->setMinimumHeight(password_->sizeHint().height());
    reason_->setMaxLength(120);
    passwordLabel_->setBuddy(password_);
    reasonLabel_->setBuddy(reason_);
    for (auto* label : {passwordLabel_, reasonLabel_}) {
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    answer->addWidget(passwordLabel_, 0, 0);
    answer->addWidget(password_, 0, 1);
    answer->addWidget(approve_, 0, 2);
    answer->addWidget(reasonLabel_, 1, 0);
    answer->addWidget(reason_, 1, 1);
    answer->addWidget(refuse_, 1, 2);
    answer->setColumnStretch(1, 1);
    auto* body = one_->body();
    body->addWidget(facts_);
    body->addSpacing(gap);
    body->addWidget(changes_);
    body->addWidget(refusals_);
    body->addStretch(1);
    body->addLayout(answer);
}

void ApprovalsPage::connectParts() {
    auto* table = list_->table();
    connect(table, &QTableView::activated, this, &ApprovalsPage::openCurrent);
    connect(table, &QTableView::clicked, this, &ApprovalsPage::openCurrent);
    connect(password_, &SecretLine::edited, this, &ApprovalsPage::render);
    connect(password_, &SecretLine::submitted, this, &ApprovalsPage::approve);
    connect(reason_, &QLineEdit::textChanged, this, &ApprovalsPage::render);
    connect(reason_, &QLineEdit::returnPressed, this, &ApprovalsPage::refuse);
    connect(approve_, &QPushButton::clicked, this, &ApprovalsPage::approve);
    connect(refuse_, &QPushButton::clicked, this, &ApprovalsPage::refuse);
    connect(telephone_, &GiveCodePanel::codeWanted, this, &ApprovalsPage::codeWanted);
}

void ApprovalsPage::clear() {
    shown_.reset();
    notice_ = {};
    password_->clear();
    reason_->clear();
    telephone_->clear();
    model_.set({});
    render();
}

void ApprovalsPage::focusStart() {
    if (shown_) {
        password_->setFocus();
        return;
    }
    list_->focusRows();
    if (model_.rowCount() > 0 && !list_->table()->currentIndex().isValid()) {
        list_->table()->setCurrentIndex(model_.index(0, 0));
    }
}

/// The row that was chosen stays chosen. One that is gone was taken back, answered or has run out:
/// what is shown of it stays until somebody acts, and the registry says so then.
void ApprovalsPage::showWaiting(const std::vector<procedure::WaitingHere>& all) {
    const auto same = [](const procedure::WaitingHere& a, const procedure::WaitingHere& b) {
        return a.asked == b.asked;
    };
    if (std::ranges::equal(all, model_.rows(), same)) {
        return;
    }
    const auto current = list_->table()->currentIndex();
    const auto chosen =
        current.isValid() ? std::optional(model_.rows()[std::size_t(current.row())].asked.operation)
                          : std::nullopt;
    model_.set(all);
    for (int row = 0; chosen && row < model_.rowCount(); ++row) {
        if (model_.rows()[std::size_t(row)].asked.operation == *chosen) {
            list_->table()->setCurrentIndex(model_.index(row, 0));
        }
    }
}

void ApprovalsPage::openCurrent() {
    const auto current = list_->table()->currentIndex();
    if (current.isValid()) {
        notice_ = {};
        Q_EMIT chosen(model_.rows()[std::size_t(current.row())].asked);
    }
}

void ApprovalsPage::showOne(const procedure::ShownApproval& shown) {
    shown_ = shown;
    password_->clear();
    reason_->clear();
    render();
    renderOne();
    password_->setFocus();
    announce(one_, tr("Shown: %1").arg(views::textOf(shown.state.procedure)));
}

void ApprovalsPage::tellNotShown(procedure::ShowFault fault) {
    shown_.reset();
    tell([fault] { return Notice{.what = views::textOf(fault)}; });
}

void ApprovalsPage::tellAnswered(bool approved) {
    shown_.reset();
    tell([approved] {
        return Notice{.tone = Tone::Good,
                      .what = approved ? tr("Approved. The clerk goes on with the act.")
                                       : tr("Refused. The clerk is told the reason.")};
    });
    focusStart();
}

void ApprovalsPage::tellNotAnswered(const std::string& code) {
    tell([code] {
        return Notice{.what = views::notAnsweredText(code), .code = views::fromUtf8(code)};
    });
    password_->setFocus();
}

void ApprovalsPage::showCode(const std::string& number, const std::string& code) {
    tell({});
    telephone_->showCode(number, code);
}

void ApprovalsPage::tellNoCode(const std::string& why) {
    tell([why] { return Notice{.what = views::noCodeText(why), .code = views::fromUtf8(why)}; });
}

void ApprovalsPage::approve() {
    if (shown_ && approve_->isEnabled()) {
        auto password = password_->take();
        Q_EMIT approved(shown_->asked, password);
    }
}

void ApprovalsPage::refuse() {
    if (shown_ && refuse_->isEnabled()) {
        Q_EMIT refused(shown_->asked, reason_->text().trimmed().toStdString());
    }
}

void ApprovalsPage::tell(std::function<Notice()> notice) {
    notice_ = std::move(notice);
    render();
}

void ApprovalsPage::render() {
    if (notice_) {
        banner_->show(notice_());
    } else {
        banner_->clear();
    }
    one_->setVisible(shown_.has_value());
    approve_->setEnabled(!password_->isEmpty());
    refuse_->setEnabled(!reason_->text().trimmed().isEmpty());
}

void ApprovalsPage::renderOne() {
    if (!shown_) {
        return;
    }
    const auto& [asked, state, file, refusals] = *shown_;
    one_->setHeading(views::textOf(state.procedure));
    std::vector<Facts::Fact> facts{
        {tr("Holder"),
         tr("%1, %2").arg(views::maskedName(state.holderName), views::maskedId(state.idNumber))},
        {tr("Asked by"),
         tr("%1, %2").arg(views::fromUtf8(asked.outlet), views::fromUtf8(asked.name))},
        {tr("Until"), views::timeText(asked.asked.until)}};
    if (state.card) {
        facts.insert(facts.begin() + 1, {tr("Card"), views::maskedCard(state.card->text())});
    }
    facts_->set(facts);
    changes_->set(views::changesOf(state, file));
    QStringList why;
    for (const auto& refusal : refusals) {
        why.append(views::textOf(refusal));
    }
    refusals_->setText(
        why.isEmpty()
            ? QString()
            : tr("The registry would refuse it now: %1").arg(why.join(QStringLiteral(" "))));
    refusals_->setVisible(!why.isEmpty());
}

void ApprovalsPage::retranslate() {
    title_->setText(tr("Approvals for other desks"));
    list_->setWords(tr("Waiting for a supervisor"),
                    tr("Nothing waits. What other desks ask shows up here by itself."));
    passwordLabel_->setText(tr("Your password"));
    password_->setAccessibleName(tr("Your password"));
    approve_->setWord(tr("Approve"));
    reasonLabel_->setText(tr("Or the reason why not"));
    reason_->setAccessibleName(tr("Reason for refusing"));
    refuse_->setWord(tr("Refuse"));
    telephone_->retranslate();
    model_.retranslate();
    render();
    renderOne();
}

void ApprovalsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
