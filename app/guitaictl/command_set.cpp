// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"

#include <utility>

namespace guitai::ctl {

CLI::App& CommandSet::add(const std::string& name, const std::string& description, Run run) {
    return addTo(root_, name, description, std::move(run));
}

CLI::App& CommandSet::add(const std::string& group, const std::string& groupDescription,
                          const std::string& name, const std::string& description, Run run) {
    CLI::App*& parent = groups_[group];
    if (parent == nullptr) {
        parent = root_.add_subcommand(group, groupDescription);
        parent->require_subcommand(1);
    }
    return addTo(*parent, name, description, std::move(run));
}

CLI::App& CommandSet::addTo(CLI::App& parent, const std::string& name,
                            const std::string& description, Run run) {
    CLI::App& command = *parent.add_subcommand(name, description);
    command.callback([this, run = std::move(run)] { chosen_ = run; });
    return command;
}

ExitCode CommandSet::runChosen(Output& output) const {
    return chosen_ ? chosen_(output) : ExitCode::Usage;
}

} // namespace guitai::ctl
