import ArgumentParser

struct CaseGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: "Open a case and lead it through its process.",
        discussion: """
            A case is one candidate, one scheme and one or more units, from application to decision.

            Example:
              $ assay case open --scheme rpl-general --unit ELEC-ISO-01
            """,
        subcommands: [
            CaseEnquire.self, CaseApply.self, CaseOpen.self, CaseAdmit.self, CaseRefuse.self, CaseAdjust.self,
            CasePlan.self,
            CaseAgree.self, CaseCredit.self, CaseShow.self, CaseList.self, CaseHistory.self, CaseClocks.self,
            CaseSubmit.self,
            CaseDrop.self, CaseWithdraw.self, CaseReassess.self, CaseHold.self, CaseLift.self, CaseVoid.self,
            CaseExtend.self,
        ]
    )
}
