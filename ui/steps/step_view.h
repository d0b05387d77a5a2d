// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/domain/rules.h"
#include "models/procedure/state.h"
#include "models/views/printed_text.h"

#include <QWidget>

#include <optional>
#include <set>

class QLabel;
class QVBoxLayout;

namespace guitai::ui {

/// One question of a procedure. A view draws a state and tells what the clerk wants; it decides
/// nothing and touches nothing.
class StepView : public QWidget {
    Q_OBJECT
public:
    explicit StepView(QWidget* parent = nullptr);

    /// `file` is the holder's as it was when the work began.
    void showState(const procedure::State& state, const domain::Rules& rules,
                   const domain::HolderFile& file);

    /// What Enter does. Next where the step only shows.
    virtual void goOn();
    /// What a digit does; false when it means nothing here.
    virtual bool choose(int digit);
    /// Where the hands are next; null where that is the Next button.
    [[nodiscard]] virtual QWidget* firstFocus() const;
    /// The Next button's word; empty where the step goes on by itself.
    [[nodiscard]] virtual QString nextWord() const;
    [[nodiscard]] virtual bool canGoOn() const;
    /// What F1 tells about this step.
    [[nodiscard]] virtual QString help() const = 0;
    [[nodiscard]] QString question() const;

Q_SIGNALS:
    void next();
    void retry();
    void detailsGiven(const guitai::domain::Asked& asked);
    void papersShown(guitai::domain::RequesterRole role,
                     const std::set<guitai::domain::Paper>& papers);
    void documentWanted(); ///< from the reader
    void documentGiven(const guitai::domain::IdentityDocument& document);
    /// The receiver takes the password over.
    void approvalSigned(const std::string& login, guitai::SecretBytes& password);
    void askedElsewhere(); ///< a supervisor at another desk is to sign
    void askingTakenBack();
    /// As a supervisor read them out over the telephone.
    void codeGiven(const std::string& number, const std::string& code);
    /// The holder may type now: only from here on does the customer's side take keys.
    void entryAllowed();
    void printWanted(guitai::views::Printed what);
    void finished();
    void changed(); ///< canGoOn() or nextWord() may have

protected:
    virtual void render() = 0;
    void changeEvent(QEvent* event) override;

    void ask(const QString& question, const QString& hint = {});

    [[nodiscard]] QVBoxLayout* body() const { return body_; }

    [[nodiscard]] const procedure::State& state() const { return *state_; }

    [[nodiscard]] const domain::Rules& rules() const { return *rules_; }

    [[nodiscard]] const domain::HolderFile& file() const { return *file_; }

private:
    QLabel* question_;
    QLabel* hint_;
    QVBoxLayout* body_;
    std::optional<procedure::State> state_{};
    std::optional<domain::Rules> rules_{};
    std::optional<domain::HolderFile> file_{};
};

} // namespace guitai::ui
