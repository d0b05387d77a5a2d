// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/practice_views.h"

#include <QAbstractButton>

namespace guitai::ui {

/// A paper as it lies on the desk: who it is about, until when, the photo, the signature. Chosen by
/// a click or its digit, to be looked at and judged.
class PaperButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PaperButton(QWidget* parent = nullptr);

    void setPicture(const views::PaperPicture& picture, int digit);
    /// What the learner has said is wrong with it; empty: nothing.
    void setJudgement(const QString& judgement);

    [[nodiscard]] const views::PaperPicture& picture() const { return picture_; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void paintSheet(QPainter& painter, const QRectF& sheet) const;
    void paintSignature(QPainter& painter, const QRectF& sheet) const;

    views::PaperPicture picture_{};
    QString judgement_;
    int digit_ = 0;
};

} // namespace guitai::ui
