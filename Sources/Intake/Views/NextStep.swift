import Recognition

/// What happens next in a case, in one line.
struct NextStep {
    let text: String

    init(_ state: CaseState) {
        text =
            switch state.status {
            case .enquiry: "The candidate applies and names the units."
            case .applied: "The body checks the applicant's identity and admits or refuses them."
            case .ineligible: "The application was refused."
            case .admitted, .planned, .collecting: "The candidate adds the evidence that is asked for, then submits it."
            case .submitted: "The evidence is being examined."
            case .returned:
                "Evidence could not be assessed: the candidate withdraws it, adds another clip and submits again."
            case .ready: "An assessor takes the units from the queue."
            case .inAssessment: "Assessors judge the units."
            case .furtherEvidence: "An assessor asks for more: the candidate adds it and submits again."
            case .conversation: "The assessor and the candidate meet."
            case .recommended: "A certifier decides."
            case .decided: "The candidate is told."
            case .certified: "All units are recognised."
            case .partiallyRecognised: "Some units are recognised."
            case .notRecognised: "No unit is recognised."
            case .appealed: "The body hears the appeal, and its panel decides."
            case .reassessment: "The candidate brings new evidence for what was not recognised, then submits it."
            case .suspended: "The certificate does not hold for now; a certifier reinstates or revokes it."
            case .reduced: "The certificate holds for some of its units."
            case .revoked: "The certificate holds no more."
            case .expired: "The time of the certificate is over; where the scheme allows, it can be renewed."
            case .onHold: "The case stands still until the hold is lifted."
            case .lapsed: "A time limit passed, and the case has ended."
            case .void: "The case counts as if it had not been."
            case .withdrawn: "The candidate has withdrawn."
            }
    }
}
