// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace guitai::ctl {

class CommandSet;

void addReaders(CommandSet& commands);
void addCardRead(CommandSet& commands);
void addRules(CommandSet& commands);
void addStoreInit(CommandSet& commands);
void addStoreStatus(CommandSet& commands);
void addStoreCheck(CommandSet& commands);
void addStoreRestore(CommandSet& commands);
void addStoreRenew(CommandSet& commands);
void addStoreRekey(CommandSet& commands);
void addStoreBackup(CommandSet& commands);
void addStoreBringBack(CommandSet& commands);
void addStoreMove(CommandSet& commands);
void addOperators(CommandSet& commands);
void addQueueList(CommandSet& commands);
void addAuditVerify(CommandSet& commands);
void addAuditExport(CommandSet& commands);
void addAuditReport(CommandSet& commands);
void addPractice(CommandSet& commands);
void addPracticeResults(CommandSet& commands);
void addBatches(CommandSet& commands);
void addLists(CommandSet& commands);
void addOfficerLists(CommandSet& commands);
void addStock(CommandSet& commands);
void addRegistry(CommandSet& commands);
void addRegistryChoice(CommandSet& commands);
void addRegistryHeads(CommandSet& commands);
void addRegistryCodes(CommandSet& commands);
void addApprovalCode(CommandSet& commands);

} // namespace guitai::ctl
