// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/approval_means.h"
#include "models/procedure/document_form.h"
#include "models/procedure/state.h"
#include "models/views/printed_text.h"
#include "ui/steps/step_view.h"

#include <QWidget>

#include <map>
#include <optional>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace guitai::ui {

class Banner;
class Chip;
class KeyButton;
class StepsList;
class WhyPanel;

/// One procedure at work: the steps on the left, this step in the middle, why on the right, and
/// what stands in the way on top. It draws the state that it is given and tells what is wanted.
class ProcedurePage : public QWidget {
    Q_OBJECT
public:
    explicit ProcedurePage(QWidget* parent = nullptr);

    void showState(const procedure::State& state, const domain::Rules& rules,
                   const domain::HolderFile& file);
    void clear();
    /// How many digits stand on the customer's side.
    void setDigitCount(int count);
    /// What this counter has to read and check identity documents with.
    void setDocumentMeans(const procedure::DocumentMeans& means);
    /// By whom acts can be approved.
    void setApprovalMeans(const procedure::ApprovalMeans& means);
    void showDocument(const procedure::DocumentRead& document);
    void tellDocumentNotRead(procedure::DocumentFault fault);

    [[nodiscard]] StepView* view() const { return view_; }

    [[nodiscard]] Banner* banner() const { return banner_; }

    [[nodiscard]] WhyPanel* why() const { return why_; }

Q_SIGNALS:
    void next();
    void back();
    void cancelled();
    void retry();
    void detailsGiven(const guitai::domain::Asked& asked);
    void papersShown(guitai::domain::RequesterRole role,
                     const std::set<guitai::domain::Paper>& papers);
    void documentWanted();
    void documentGiven(const guitai::domain::IdentityDocument& document);
    void approvalSigned(const std::string& login, guitai::SecretBytes& password);
    void askedElsewhere();
    void askingTakenBack();
    void codeGiven(const std::string& number, const std::string& code);
    /// The holder may type that now; emitted again whenever the answer changes.
    void entryWanted(const guitai::procedure::PinPrompt& prompt);
    void entryEnded();
    void printWanted(guitai::views::Printed what);
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectView(StepView* view);
    StepView* viewFor(procedure::StepKind kind);
    void render();
    void renderHeader();
    void renderNotice();
    void renderButtons();
    void renderEntry();
    void goOn();
    void goBack();
    void stop();
    void explain();
    void giveFocus();
    void retranslate();
    [[nodiscard]] bool canGoBack() const;

    std::optional<procedure::State> state_{};
    std::optional<domain::Rules> rules_{};
    std::optional<domain::HolderFile> file_{};
    std::map<procedure::StepKind, StepView*> views_{};
    StepView* view_ = nullptr;
    bool stopping_ = false;
    std::optional<procedure::PinPrompt> entry_{};
    procedure::DocumentMeans documentMeans_{};
    procedure::ApprovalMeans approvalMeans_{};

    QLabel* title_;
    QLabel* holder_;
    Banner* banner_;
    StepsList* steps_;
    QStackedWidget* stack_;
    WhyPanel* why_;
    KeyButton* back_;
    KeyButton* next_;
    KeyButton* stop_;
};

} // namespace guitai::ui
