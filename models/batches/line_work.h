// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/production.h"

#include <memory>

namespace guitai::batches {

/// A file that was read and is done line by line: all at once, or a few at a time by whoever has
/// other things to do between. On the store's thread.
class LineWork {
public:
    virtual ~LineWork() = default;

    [[nodiscard]] virtual std::size_t size() const = 0;
    /// Where the line stands in the file, from 1.
    [[nodiscard]] virtual std::size_t lineNumber(std::size_t index) const = 0;
    /// What is known before anything is done: malformed, unknown, refused for what can be seen
    /// without asking, done before; NotReached for what will be asked. Changes nothing.
    [[nodiscard]] virtual Batched<LineReport> look(const BatchDesk& desk,
                                                   std::size_t index) const = 0;
    /// Does it. An error is no line's own: nothing more can be done now.
    [[nodiscard]] virtual Batched<LineReport> take(const BatchDesk& desk,
                                                   std::size_t index) const = 0;
};

using Lines = std::unique_ptr<const LineWork>;

/// Every line's report, until one fails for another reason than its own or somebody stops it.
[[nodiscard]] Batched<Report> takeAll(const LineWork& work, const BatchDesk& desk,
                                      const Progress& progress);

/// 制卡回盘, as takeReturns takes it.
[[nodiscard]] Batched<Lines> readReturns(std::string_view bytes);

} // namespace guitai::batches
