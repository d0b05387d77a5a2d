// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/audit_output.h"

namespace guitai::ctl {

namespace {

using store::AuditFinding;

Json orNull(const auto& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json documentOf(const AuditFinding& finding, const std::vector<store::AuditAnchor>& sent) {
    const auto& end = finding.end;
    Json document{{"entries", end.sequence},
                  {"firstBad", orNull(finding.firstBad)},
                  {"head", jsonOf(end)},
                  {"anchored", finding.anchored},
                  {"notAnchored", end.sequence - finding.anchored},
                  {"lostAnchor", finding.lostAnchor ? jsonOf(*finding.lostAnchor) : Json(nullptr)},
                  {"lastSent", nullptr}};
    if (!sent.empty()) {
        auto last = jsonOf(sent.back().head);
        last["at"] = toText(sent.back().at);
        last["to"] = sent.back().sentTo;
        document["lastSent"] = last;
    }
    return document;
}

/// In words, for the half of the trail that the store's own key cannot vouch for.
std::string anchorText(const AuditFinding& finding) {
    const auto end = finding.end.sequence;
    const std::string risk = "cut off at the end or sealed anew by somebody with the store's key, "
                             "it would not show";
    if (finding.anchored == 0) {
        return "No anchor was given: were entries " + risk + ".\n";
    }
    const auto upTo = "Anchors vouch for entries 1 to " + std::to_string(finding.anchored);
    return finding.anchored == end
               ? upTo + ", which is all.\n"
               : upTo + "; were any of the " + std::to_string(end - finding.anchored) +
                     " after that " + risk + ".\n";
}

std::string lossText(const AuditFinding& finding) {
    const auto anchor = std::to_string(finding.lostAnchor->sequence);
    if (finding.cut()) {
        return "The audit trail was cut: it ends with entry " +
               std::to_string(finding.end.sequence) + ", and an anchor knows entry " + anchor +
               ". The first entry missing is " + std::to_string(finding.end.sequence + 1) + ".\n";
    }
    return "The audit trail was sealed anew: entry " + anchor +
           " is another than its anchor says. "
           "The first bad entry lies between " +
           std::to_string(finding.anchored + 1) + " and " + anchor + ".\n";
}

std::string textOf(const AuditFinding& finding, const std::vector<store::AuditAnchor>& sent) {
    if (finding.firstBad) {
        return "The audit trail was altered: the first bad entry is number " +
               std::to_string(*finding.firstBad) + ".\n";
    }
    if (finding.lostAnchor) {
        return lossText(finding);
    }
    auto text = "All " + std::to_string(finding.end.sequence) +
                " entries of the audit trail fit, up to " + headText(finding.end) + ".\n" +
                anchorText(finding);
    if (!sent.empty()) {
        const auto& last = sent.back();
        text += "The last head that was sent: entry " + std::to_string(last.head.sequence) +
                ", to " + last.sentTo + ", " + toMinuteText(last.at) + ".\n";
    }
    return text;
}

} // namespace

Json jsonOf(const store::AuditHead& head) {
    return head.sequence == 0 ? Json(nullptr)
                              : Json{{"sequence", head.sequence}, {"hash", toHex(head.hash)}};
}

ExitCode tell(Output& output, const AuditFinding& finding,
              const std::vector<store::AuditAnchor>& sent) {
    output.answer(documentOf(finding, sent), textOf(finding, sent));
    return finding.sound() ? ExitCode::Done : ExitCode::Altered;
}

} // namespace guitai::ctl
