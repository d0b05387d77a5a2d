// SPDX-License-Identifier: Apache-2.0
// The program that pin_leak_test looks through: a window with a PinEntry, a SecretLine and a line
// edit, as a counter has them. Its standard input says what to do, one word a line; its standard
// output answers.
//   line      the line edit takes the keys (how a PIN would leak)
//   pin       a PIN is asked for; answers `complete` when it has been entered, and keeps it
//   password  the password line takes the keys; answers `complete` at Enter, and keeps it
//   forget    drops everything that is kept
#include "models/base/secret_bytes.h"
#include "ui/widgets/pin_entry.h"
#include "ui/widgets/secret_line.h"

#include <QApplication>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QVBoxLayout>
#include <QWindow>

#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

void answer(const char* word) {
    std::puts(word);
    std::fflush(stdout);
}

class Target {
public:
    Target() {
        auto* column = new QVBoxLayout(&window_);
        column->addWidget(&line_);
        column->addWidget(&password_);
        column->addWidget(&entry_);
        QObject::connect(&password_, &guitai::ui::SecretLine::submitted, &window_, [this] {
            passwords_.push_back(password_.take());
            answer("complete");
        });
        window_.resize(500, 600);
        window_.show();
    }

    void obey(const std::string& word) {
        if (word == "line") {
            entry_.end();
            line_.setFocus();
            answer("ready");
        } else if (word == "pin") {
            entry_.begin(guitai::ui::PinKeyScope::WholeApplication, [this](guitai::SecretPin pin) {
                kept_.push_back(std::move(pin));
                answer("complete");
            });
            answer("ready");
        } else if (word == "password") {
            entry_.end();
            password_.setFocus();
            answer("ready");
        } else if (word == "forget") {
            kept_.clear();
            passwords_.clear();
            answer("ready");
        }
    }

    [[nodiscard]] WId id() { return window_.winId(); }

private:
    QWidget window_;
    QLineEdit line_{&window_};
    guitai::ui::SecretLine password_{&window_};
    guitai::ui::PinEntry entry_{&window_};
    std::vector<guitai::SecretPin> kept_;
    std::vector<guitai::SecretBytes> passwords_;
};

} // namespace

int main(int argc, char** argv) {
    guitai::hideProcessMemory();
    QApplication application(argc, argv);
    Target target;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::string word;
        if (!std::getline(std::cin, word)) {
            QApplication::quit();
            return;
        }
        target.obey(word);
    });
    answer(std::to_string(target.id()).c_str());
    return QApplication::exec();
}
