// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace guitai::ui {

class EarlierActsPage;

/// The page of earlier acts in each of its states; `take` makes a picture.
void showEarlierStates(EarlierActsPage& page, const std::function<void(const char*)>& take);
/// A voucher's preview over the window; `take` makes a picture of it.
void showPaperDialog(QWidget& window, const std::function<void(QWidget&)>& take);
/// Every paper, as a PDF in the folder, which its tools turn into pictures.
void keepPapers(const QString& folder);

} // namespace guitai::ui
