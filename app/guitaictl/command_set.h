// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/exit_code.h"
#include "app/guitaictl/output.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <map>
#include <string>

namespace guitai::ctl {

/// The commands of the program. Each file in commands/ adds its own: it describes the arguments to
/// CLI11 and says what is run when it is chosen. A command reads its arguments into a struct that
/// its run function owns (by shared_ptr), prints through Output, and returns an ExitCode.
class CommandSet {
public:
    using Run = std::function<ExitCode(Output&)>;

    explicit CommandSet(CLI::App& root)
        : root_(root) {}

    /// A command at the top: `guitaictl readers`.
    CLI::App& add(const std::string& name, const std::string& description, Run run);
    /// A command in a group: `guitaictl card read`. The group is made when first used.
    CLI::App& add(const std::string& group, const std::string& groupDescription,
                  const std::string& name, const std::string& description, Run run);

    /// Runs the one that was chosen on the command line.
    [[nodiscard]] ExitCode runChosen(Output& output) const;

private:
    CLI::App& addTo(CLI::App& parent, const std::string& name, const std::string& description,
                    Run run);

    CLI::App& root_;
    std::map<std::string, CLI::App*> groups_; ///< owned by root_
    Run chosen_;
};

} // namespace guitai::ctl
