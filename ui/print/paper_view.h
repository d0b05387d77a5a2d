// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/press.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace guitai::ui {

/// A paper's pages one below the other, at a size that can be changed. They are drawn elsewhere and
/// stand here as soon as they are ready.
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
    void drawn();
    void zoomed(int percent);

private:
    void draw();
    void show(const std::vector<QImage>& images);

    Press& press_;
    Printable paper_;
    int zoom_ = 100;
    int drawings_ = 0; ///< an older one that comes late is dropped
    std::vector<QLabel*> pages_{};
};

} // namespace guitai::ui
