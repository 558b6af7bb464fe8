import Foundation
import Recognition
import Testing

/// Who is told of which act, and with which text: as `Docs/operator/notices.md` says.
@Suite struct NoticeTableTests {
    /// Told whatever else is true of the case; the acts of `NoticeCircumstances` are not here.
    private static let always: [CaseAct.Kind: Set<String>] = [
        .applied: ["administrators: applied"],
        .admitted: ["candidate: admitted"],
        .foundIneligible: ["candidate: found-ineligible"],
        .planProposed: ["candidate: plan-proposed"],
        .planAgreed: ["administrators: plan-agreed"],
        .returned: ["candidate: evidence-returned"],
        .sessionScheduled: ["candidate: session-scheduled"],
        .notified: ["candidate: decision"],
        .certificateIssued: ["candidate: certificate-issued"],
        .certificateSuspended: ["candidate: certificate-suspended"],
        .certificateReinstated: ["candidate: certificate-reinstated"],
        .certificateReduced: ["candidate: certificate-reduced"],
        .certificateRevoked: ["candidate: certificate-revoked"],
        .certificateReplaced: ["candidate: certificate-issued"],
        .certificateExpired: ["candidate: certificate-expired"],
        .certificateRenewed: ["candidate: certificate-renewed"],
        .appealLodged: ["administrators: appeal-lodged"],
        .appealAdmitted: ["candidate: appeal-admitted"],
        .appealFoundInadmissible: ["candidate: appeal-inadmissible"],
        .panelAppointed: ["panel: panel-appointed"],
        .appealDecided: ["candidate: appeal-decided"],
        .complaintLodged: ["administrators: complaint-lodged"],
        .malpracticeReported: ["administrators: malpractice-reported"],
        .holdPut: ["candidate: hold-put"],
        .holdLifted: ["candidate: hold-lifted"],
        .voided: ["candidate: voided"],
        .lapsed: ["candidate: lapsed"],
    ]

    @Test func everyActIsToldToWhomItConcerns() throws {
        let state = try CaseStory.told(to: .admitted).state
        let depending = Set(try NoticeCircumstances.all().map(\.act.kind)).subtracting([.certificateReplaced])
        for act in ActSamples.ofCases where !depending.contains(act.kind) {
            #expect(try Self.told(of: act, in: state) == Self.always[act.kind, default: []], "\(act.kind)")
        }
        #expect(depending.isDisjoint(with: Self.always.keys))
    }

    @Test func whoIsToldFollowsTheCircumstances() throws {
        for row in try NoticeCircumstances.all() {
            #expect(try Self.told(of: row.act, in: row.state) == row.told, "\(row.name)")
        }
    }

    @Test func everyMemberOfAPanelIsTold() throws {
        let state = try CaseStory.told(to: .notified).state
        let act = try #require(ActSamples.ofAppeals.first { $0.kind == .panelAppointed })
        #expect(state.notices(of: act).map(\.recipient) == [.person(.ida), .person(.kim)])
    }

    @Test func everyKindOfNoticeIsSent() throws {
        let sent = Set(
            try Self.expected().values.joined().compactMap { $0.split(separator: " ").last.map(String.init) }
        )
        #expect(sent == Set(NoticeKind.allCases.map(\.rawValue)))
    }

    /// An act of which nobody is told has its reason in the table.
    @Test func theTableOfTheGuideIsThatOfTheCode() throws {
        let (rows, expected) = (try Self.documented(), try Self.expected())
        #expect(Set(rows.map(\.act)) == Set(CaseAct.Kind.allCases.map(\.rawValue)))
        for kind in CaseAct.Kind.allCases {
            let told = rows.filter { $0.act == kind.rawValue && $0.who != "nobody" }
            #expect(Set(told.map { "\($0.who): \($0.what)" }) == expected[kind, default: []], "\(kind)")
            for row in rows where row.act == kind.rawValue && row.who == "nobody" {
                #expect(told.isEmpty && row.what.contains(" "), "\(kind)")
            }
        }
    }

    private static func expected() throws -> [CaseAct.Kind: Set<String>] {
        try NoticeCircumstances.all().reduce(into: always) { $0[$1.act.kind, default: []].formUnion($1.told) }
    }

    private static func told(of act: CaseAct, in state: CaseState) throws -> Set<String> {
        Set(
            try state.notices(of: act).map { notice in
                switch notice.recipient {
                case .person(.ana): "candidate: \(notice.kind.rawValue)"
                case .person(.ben): "assessor: \(notice.kind.rawValue)"
                case .person(.ida), .person(.kim): "panel: \(notice.kind.rawValue)"
                case .role(.administrator): "administrators: \(notice.kind.rawValue)"
                default: throw CaseStory.Missing()
                }
            }
        )
    }

    /// Act, reader, and notice or reason: the rows of the guide.
    private static func documented() throws -> [(act: String, who: String, what: String)] {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath().pathComponents.dropLast(4).joined(separator: "/")
        let guide = try String(contentsOf: URL(filePath: "\(root)/Docs/operator/notices.md"), encoding: .utf8)
        let section = guide.components(separatedBy: "\n## Who is told of what\n").last?.components(separatedBy: "\n## ")
        return (section?.first ?? "").matches(of: /\n\| `([a-z-]+)` \| ([a-z]+) \| ([^|\n]+) \|/).map {
            (String($0.output.1), String($0.output.2), String($0.output.3.replacing("`", with: "")))
        }
    }
}
