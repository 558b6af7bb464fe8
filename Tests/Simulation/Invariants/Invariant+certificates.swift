import Recognition

extension Invariant {
    static let certificates: [Invariant] = [
        Invariant(
            "certificate-says-decision",
            "A certificate that holds names nothing but what the decision that stands recognises.",
            at: [
                .decided, .notified, .certificateIssued, .certificateReduced, .certificateReinstated,
                .certificateRenewed,
                .certificateReplaced, .clockExpired,
            ]
        ) { moment in
            var latest = moment.chronicle.decisions.last
            if case .decided(let act) = moment.act { latest = act }
            guard moment.after.decision != nil, let latest else { return true }
            return moment.after.certificates.allSatisfy { certificate in
                guard certificate.end == nil else { return true }
                return certificate.units.allSatisfy { code in
                    latest.units.contains { $0.unit == code && $0.outcome.isRecognised }
                }
            }
        },
        Invariant(
            "certificate-follows-notice",
            "A certificate is issued once for the latest decision, of which the candidate was told, or in the place of one that is corrected.",
            at: [.certificateIssued]
        ) { moment in
            guard case .certificateIssued(let act) = moment.act else { return true }
            let isLatest = moment.chronicle.decisions.last?.decision == act.decision
            return moment.chronicle.notified.contains(act.decision)
                && (isLatest || moment.chronicle.corrections.contains(act.certificate))
                && !moment.before.certificates.contains {
                    ($0.act.decision == act.decision && $0.end == nil) || $0.id == act.certificate
                }
        },
        Invariant("revoked-stays-revoked", "A certificate that was revoked never holds again.") { moment in
            moment.chronicle.revoked.isEmpty
                || moment.after.certificates.allSatisfy {
                    !moment.chronicle.revoked.contains($0.id) || $0.status == .revoked
                }
        },
        Invariant(
            "certificate-decider-independent",
            "What becomes of a certificate is said by somebody who neither judged, verified nor sat over an appeal in the case.",
            at: [
                .certificateSuspended, .certificateReinstated, .certificateReduced, .certificateRevoked,
                .certificateReplaced, .certificateRenewed,
            ]
        ) { moment in
            guard let author = moment.author, author != moment.before.candidate else { return false }
            return !moment.chronicle.judgings.contains { $0.person == author }
                && !moment.chronicle.verifiers.contains(author)
                && !moment.chronicle.panels.contains { $0.people.contains(author) }
        },
        Invariant(
            "certificate-grows-never",
            "No act gives a certificate units that it did not have."
        ) { moment in
            zip(moment.before.certificates, moment.after.certificates).allSatisfy { before, after in
                before.units == after.units || after.units.allSatisfy(before.units.contains)
            }
        },
        Invariant(
            "expires-when-due",
            "A certificate expires once, not before the end of its validity.",
            at: [.certificateExpired]
        ) { moment in
            guard case .certificateExpired(let act) = moment.act,
                let certificate = moment.before.certificates.first(where: { $0.id == act.certificate })
            else { return false }
            return certificate.end == nil && act.dueAt <= moment.proposal.at && certificate.validUntil == act.dueAt
        },
    ]
}
