// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/press.h"

#include <QScrollArea>

#include <set>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace guitai::ui {

/// A paper's pages one below the other, at a size that can be changed. Those in sight and beside it
/// are drawn elsewhere, stand here as soon as they are ready, and go when they are out of sight.
class PaperView : public QScrollArea {
    Q_OBJECT
public:
    static constexpr int smallest = 50; ///< of a hundred
    static constexpr int largest = 300;

    /// The press is the caller's and outlives it.
    PaperView(Press& press, Printable paper, QWidget* parent = nullptr);

    [[nodiscard]] int zoom() const { return zoom_; }

    void setZoom(int percent);
    void zoomIn();
    void zoomOut();

    [[nodiscard]] const std::vector<QLabel*>& pages() const { return pages_; }

Q_SIGNALS:
    void drawn(std::size_t page);
    void zoomed(int percent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void drawInSight();
    void draw(std::size_t page);

    Press& press_;
    Printable paper_;
    int zoom_ = 100;
    int sizes_ = 0; ///< so many so far: a drawing of an earlier one that comes late is dropped
    std::set<std::size_t> asked_{}; ///< pages that are drawn, or are being
    std::vector<QLabel*> pages_{};
};

} // namespace guitai::ui
