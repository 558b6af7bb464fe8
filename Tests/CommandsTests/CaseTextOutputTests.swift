import Recognition
import ServiceAPI
import Testing

@testable import Commands

/// What people wrote stands beneath what it belongs to in `case show`.
@Suite struct CaseTextOutputTests {
    private let output = Output(isJSON: false, environment: [:])

    @Test func showsWhatWasAskedForBeforeThereIsAPlanAndWhatTheCandidateWasTold() {
        let asked = output.process(view(adjustmentReasons: ["My wrist is weak."]))
        #expect(asked == ["", "Adjustments asked for", "  extra-time", "  reason:", "    My wrist is weak."])
        let plan = PlanView(
            plan: 1,
            text: "In the kitchen of the centre.",
            adjustments: [AdjustmentAnswer(adjustment: .extraTime, isGranted: false)],
            reason: "Speed is what is judged.",
            told: [.purpose, .appeal],
            proposedAt: Timestamp(Instant(milliseconds: 0))
        )
        let lines = output.process(view(plan: plan))
        for line in [
            "  adjustments: extra-time refused", "    Speed is what is judged.", "  told: purpose, appeal",
            "  In the kitchen of the centre.",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test func showsTheGroundsOfAnAppealWhatWasWrittenAndTheAnswer() throws {
        let appeal = AppealView(
            id: try Samples.id("3G136FK6A48H"),
            stage: 1,
            grounds: [.procedure, .judgement],
            units: [try Samples.id("FOOD-KNIFE-01")],
            lodgedAt: Timestamp(Instant(milliseconds: 0)),
            state: .decided,
            outcome: .dismissed,
            statement: "Look at second 12.",
            reason: "We looked."
        )
        let lines = output.process(view(appeals: [appeal]))
        #expect(
            lines.suffix(6) == [
                "  3G136FK6A48H stage 1, FOOD-KNIFE-01: dismissed", "    grounds: procedure, judgement", "    appeal:",
                "      Look at second 12.", "    answer:", "      We looked.",
            ]
        )
    }

    private func view(
        adjustmentReasons: [String] = [],
        plan: PlanView? = nil,
        appeals: [AppealView] = []
    ) -> ProcessView {
        ProcessView(
            attempt: 1,
            adjustments: [.extraTime],
            adjustmentReasons: adjustmentReasons,
            plan: plan,
            sessions: [],
            samples: [],
            earlierDecisions: [],
            certificates: [],
            appeals: appeals,
            complaints: [],
            malpracticeReports: [],
            holds: []
        )
    }
}
