// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/scripted_clerk.h"

#include <QDir>
#include <QWidget>

#include <memory>

namespace guitai::app {

/// Plays an exercise in the window by itself and leaves a numbered picture of every step, the
/// customer's screen beside it, and the voucher as PDF.
class Demo : public QObject {
    Q_OBJECT
public:
    struct Screens {
        QWidget* clerk = nullptr;
        QWidget* customer = nullptr;
    };

    Demo(procedure::Counter& counter, const PracticeDesk& desk, Screens screens, QDir folder,
         QObject* parent = nullptr);

    /// False when the exercise cannot be read.
    bool start();

Q_SIGNALS:
    void played(bool well);

private:
    void picture(const QString& name);
    void pictureOf(const procedure::State& state);
    void finish(ScriptEnd end);

    procedure::Counter& counter_;
    const PracticeDesk& desk_;
    Screens screens_;
    QDir folder_;
    std::unique_ptr<ScriptedClerk> clerk_{};
    QString last_;
    int pictures_ = 0;
};

} // namespace guitai::app
