import Recognition

/// What happens next in a case, in one line.
struct NextStep {
    let text: String

    init(_ state: CaseState) {
        text =
            switch state.status {
            case .applied: "The body checks the applicant's identity and admits or refuses them."
            case .ineligible: "The application was refused."
            case .admitted, .collecting: "The candidate adds the evidence that is asked for, then submits it."
            case .submitted: "The evidence is being examined."
            case .returned:
                "Evidence could not be assessed: the candidate withdraws it, adds another clip and submits again."
            case .ready: "An assessor takes the units from the queue."
            case .inAssessment: "Assessors judge the units."
            case .furtherEvidence: "An assessor asks for more: the candidate adds it and submits again."
            case .recommended: "A certifier decides."
            case .decided: "The candidate is told."
            case .certified: "All units are recognised."
            case .partiallyRecognised: "Some units are recognised."
            case .notRecognised: "No unit is recognised."
            case .withdrawn: "The candidate has withdrawn."
            }
    }
}
