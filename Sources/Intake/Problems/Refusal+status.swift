import HTTPTypes
import Recognition

extension RefusalCode {
    /// 403 where the person is the wrong one, 422 where what was handed in does not hold together, else 409: the case is not
    /// in a state for it.
    var status: HTTPResponse.Status {
        switch self {
        case .roleMayNot, .roleOutOfScheme, .ownWork, .deciderAssessed, .deciderVerified, .notOwnCase,
            .notYourAssignment, .identityNotIndependent, .notImpartial, .judgedBefore, .licenceMissing, .verifierJudged,
            .panelNotIndependent, .notOnPanel:
            .forbidden
        case .unitsNotNamed, .identityMethodNotAccepted, .identityCheckInFuture, .challengeMalformed, .unitUnknown,
            .requirementUnknown, .provenanceWrong, .notInBundle, .bundleMalformed, .declarationMissing,
            .criterionUnknown, .criterionNotJudged, .criticalNotApplicable,
            .levelDisagrees, .citationMissing, .occasionsMissing, .citationUnknown, .citationOutside,
            .outcomeAgainstRule,
            .decisionIncomplete, .decisionAboveRecommendation, .decisionTakesBack, .reasonMissing,
            .adjustmentsUnanswered, .rightsUntold,
            .challengeUnconfirmed, .sessionTime, .sessionEvidence, .allocationTerm, .returnTerm, .certificateScope,
            .certificateTerm, .appealGround,
            .appealContested, .appealOutcome, .panelIncomplete, .reassessmentUnits, .extensionWrong, .timeZoneUnknown:
            .unprocessableContent
        case .caseNotOpen, .caseAlreadyOpen, .appliedAlready, .caseClosed, .admissionSettled, .notAdmitted,
            .evidenceFrozen,
            .tooManyClips, .bundleKnown, .deviceUnknown, .invitationExpired,
            .evidenceDuplicate, .evidenceUnknown, .evidenceSettled, .setStale, .nothingNew, .evidenceUnusable,
            .evidenceMissing,
            .unitTaken, .unitNotReady, .unitJudged, .unitNotAssigned, .allocationRuns, .rubricStale, .unitsNotJudged,
            .notRecommended, .alreadyDecided, .notDecided, .caseHeld, .notApplied, .tooLate, .unitSettled, .lastUnit,
            .creditNotTaken, .planStale, .planMissing, .roundWrong, .furtherEvidenceOver, .sessionUnknown, .notJudged,
            .alreadyDrawn, .sampleUnknown, .sampleOpen, .certificateUnknown, .certificateNotDue, .certificateStatus,
            .renewalNotOpen, .appealNotOpen, .appealUnknown, .appealNotAdmitted, .reassessmentOver, .concernUnknown,
            .reportOpen, .clockNotDue:
            .conflict
        }
    }
}
