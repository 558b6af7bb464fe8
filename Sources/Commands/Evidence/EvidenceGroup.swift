import ArgumentParser

struct EvidenceGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Send, look at and fetch the clips of a case.",
        discussion: """
            Example:
              $ assay evidence add wiring.mp4 --case 4ZC08NYV6HRD --for ELEC-ISO-01/V1
            """,
        subcommands: [
            EvidenceAdd.self, EvidenceList.self, EvidenceShow.self, EvidenceWithdraw.self, EvidenceKeyframes.self,
            EvidenceSave.self, EvidenceReceipt.self,
        ]
    )
}
