// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/acts.h"
#include "tests/support/window_clerk.h"
#include "ui/shell/main_window.h"
#include "ui/steps/asker_papers.h"
#include "ui/steps/details_view.h"
#include "ui/steps/document_view.h"
#include "ui/steps/papers_view.h"
#include "ui/widgets/choice_list.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

namespace guitai::support {

namespace {

constexpr int mostTabs = 60;

Qt::Key digitKey(int digit) {
    return static_cast<Qt::Key>(Qt::Key_0 + digit);
}

} // namespace

bool WindowClerk::tabTo(const std::function<bool(QWidget*)>& there) {
    for (int i = 0; i < mostTabs; ++i) {
        if (QApplication::focusWidget() != nullptr && there(QApplication::focusWidget())) {
            return true;
        }
        hands_.press(Qt::Key_Tab);
    }
    qWarning("nothing there by Tab");
    return false;
}

/// By its digit; what stands behind the nine by Tab and the arrows.
bool WindowClerk::choose(ui::ChoiceList* list, int index, int firstDigit) {
    if (firstDigit + index <= 9) {
        hands_.press(digitKey(firstDigit + index));
        return true;
    }
    const auto inList = [list](QWidget* focus) { return focus->parentWidget() == list; };
    if (!tabTo(inList)) {
        return false;
    }
    const auto buttons = list->findChildren<QAbstractButton*>();
    auto* wanted = buttons.at(index);
    for (int i = 0; i < mostTabs && !wanted->hasFocus(); ++i) {
        const bool below = buttons.indexOf(QApplication::focusWidget()) < index;
        hands_.press(below ? Qt::Key_Down : Qt::Key_Up);
    }
    if (!wanted->isChecked()) {
        hands_.press(Qt::Key_Space);
    }
    return wanted->isChecked();
}

bool WindowClerk::typeInto(QLineEdit* line, const std::string& text) {
    if (!tabTo([line](QWidget* focus) { return focus == line; })) {
        return false;
    }
    QTest::keyClick(clerk()->windowHandle(), Qt::Key_A, Qt::ControlModifier);
    // As an input method gives it: the text at once.
    QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString::fromStdString(text),
                        Qt::NoModifier);
    return line->text().toStdString() == text;
}

bool WindowClerk::fill(ui::DetailsView* view, const procedure::FormField& field, int at,
                       int firstDigit, const std::vector<std::string>& wanted) {
    if (field.kind == procedure::FieldKind::Text) {
        auto* line = view->findChildren<QLineEdit*>().at(at);
        return typeInto(line, wanted.front());
    }
    auto* list = view->findChildren<ui::ChoiceList*>().at(at);
    for (int i = 0; i < list->count(); ++i) {
        const bool on = std::ranges::count(wanted, field.options[std::size_t(i)]) > 0;
        const bool press = field.kind == procedure::FieldKind::One ? on && !list->isChosen(i)
                                                                   : on != list->isChosen(i);
        if (press && !choose(list, i, firstDigit)) {
            return false;
        }
    }
    return true;
}

bool WindowClerk::fillDetails(const Work& work) {
    auto* view = clerk()->findChild<ui::DetailsView*>();
    const auto now = state();
    const auto form =
        procedure::formOf(now.procedure, counter_.running()->file(), now.card, counter_.rules());
    int choices = 0;
    int lines = 0;
    int digit = 1;
    for (const auto& field : form) {
        const bool text = field.kind == procedure::FieldKind::Text;
        const auto wanted = work.details.find(field.field);
        if (wanted != work.details.end() &&
            !fill(view, field, text ? lines : choices, digit, wanted->second)) {
            return false;
        }
        (text ? lines : choices) += 1;
        digit += int(field.options.size());
    }
    hands_.press(Qt::Key_Return);
    return true;
}

bool WindowClerk::showDocument(const Work& work) {
    const auto lines = clerk()->findChild<ui::DocumentView*>()->findChildren<QLineEdit*>();
    if (counter_.documentMeans().reads) {
        if (!until("document read", [&] { return !lines.at(1)->text().isEmpty(); })) {
            return false;
        }
    } else if (!typeInto(lines.at(0), work.document.name) ||
               !typeInto(lines.at(1), work.document.idNumber) ||
               !typeInto(lines.at(2), work.document.validUntil)) {
        return false;
    }
    hands_.press(Qt::Key_Return);
    return true;
}

bool WindowClerk::showPapers(const Work& work) {
    auto* view = clerk()->findChild<ui::PapersView*>();
    const auto lists = view->findChildren<ui::ChoiceList*>();
    const auto askers = ui::askersOf(state(), counter_.rules());
    const auto who = std::ranges::find(askers, work.role, &ui::AskerPapers::role);
    if (who == askers.end()) {
        qWarning("nobody of that role may ask");
        return false;
    }
    if (askers.size() > 1 && !choose(lists.front(), int(who - askers.begin()), 1)) {
        return false;
    }
    if (!work.papers) {
        hands_.press(Qt::Key_0);
    } else {
        const int first = askers.size() > 1 ? int(askers.size()) + 1 : 1;
        for (int i = 0; i < int(who->papers.size()); ++i) {
            const bool on = work.papers->contains(who->papers[std::size_t(i)]);
            if (on != lists.back()->isChosen(i) && !choose(lists.back(), i, first)) {
                return false;
            }
        }
    }
    hands_.press(Qt::Key_Return);
    return true;
}

/// The paper's key, then Save as PDF, the file's name, Enter.
bool WindowClerk::saves(views::Printed what, const QString& file) {
    const auto papers = views::printedFor(state());
    const auto at = std::ranges::find(papers, what);
    if (at == papers.end()) {
        qWarning("no such paper here");
        return false;
    }
    hands_.press(digitKey(int(at - papers.begin()) + 1));
    const auto shown = [this] { return clerk()->findChild<QDialogButtonBox*>() != nullptr; };
    if (!until("the paper", shown)) {
        return false;
    }
    auto* dialog = qobject_cast<QDialog*>(clerk()->findChild<QDialogButtonBox*>()->window());
    auto* save = dialog->findChild<QDialogButtonBox*>()->buttons().at(1);
    for (auto* button : dialog->findChild<QDialogButtonBox*>()->buttons()) {
        if (button->text().contains(QStringLiteral("PDF"))) {
            save = button;
        }
    }
    save->click();
    if (!until("where to", [dialog] { return dialog->findChild<QFileDialog*>() != nullptr; })) {
        return false;
    }
    auto* where = dialog->findChild<QFileDialog*>();
    where->selectFile(file);
    QMetaObject::invokeMethod(where, "accept");
    const bool saved = until("the file", [&] { return QFile(file).size() > 0; });
    dialog->close();
    clerk()->activateWindow(); // the screen of a test has nobody else who would
    return saved && until("the paper put away", [&] { return !shown(); }) &&
           QTest::qWaitForWindowActive(clerk());
}

} // namespace guitai::support
