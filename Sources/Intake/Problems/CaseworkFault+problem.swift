import Casework
import Recognition
import Records
import Vault

extension ProblemError {
    /// The one translation of what a verb can throw.
    init(_ fault: CaseworkFault) {
        switch fault {
        case .refused(let refusal): self.init(refusal)
        case .forbidden(let allowed):
            self.init(
                .forbidden,
                detail: "The token's role may not do this.",
                remedy: "Use a token of the role \(allowed.map(\.rawValue).joined(separator: " or "))."
            )
        case .notFound(let subject):
            self.init(
                .notFound,
                detail: "There is no such \(subject.rawValue), or it is not yours to see.",
                remedy: "Check the code; lists show what there is."
            )
        case .quarantined(let evidence):
            self.init(
                .evidenceQuarantined,
                detail:
                    "\(evidence) is quarantined: its examination broke off in a way that may harm a player as well.",
                remedy: "Open no other copy of it. Film again, or ask an administrator, who can fetch it."
            )
        case .digestDiffers:
            self.init(
                .digestDiffers,
                detail: "The bytes that arrived are not those whose digest was declared.",
                remedy: "The file has changed meanwhile, or on its way: send it again from the beginning."
            )
        case .invalid(let input):
            self.init(.invalidField, detail: "\(input.field): \(input.reason)", remedy: input.remedy)
        case .stale(let found):
            self.init(
                .stale,
                detail: "The case is at version \(found) now.",
                remedy: "Look at it again, then decide whether it still holds."
            )
        case .draftStale:
            self.init(
                .draftStale,
                detail: "The draft was saved from another place since it was read.",
                remedy: "Fetch the assignment again; it has the latest draft."
            )
        case .reportStale:
            self.init(
                .reportStale,
                detail: "Another report has taken the place of the one that was read; its pictures are others.",
                remedy: "Fetch the report again, then its pictures."
            )
        case .idempotencyKeyReused:
            self.init(
                .idempotencyKeyReused,
                detail: "This Idempotency-Key was used for another request.",
                remedy: "Draw a new key for each new request."
            )
        case .tokenIssuedBefore(let token):
            self.init(
                .tokenIssuedBefore,
                detail: "The same request has issued the token \(token). Its text was told once and is not kept.",
                remedy: "If the text is lost, revoke that token, and issue another with a new request."
            )
        case .queueEmpty:
            self.init(
                .queueEmpty,
                detail: "No unit is ready that you may judge.",
                remedy: "Come back later; `assay queue list` shows the queue."
            )
        case .quotaExceeded(let quota): self.init(quota)
        case .noSpace:
            self.init(
                .noSpace,
                detail: "The service has no room for it at the moment; what arrived is kept.",
                remedy: "Try again later, and tell the operator."
            )
        case .records(let fault): self.init(fault)
        case .vault(let fault): self.init(fault)
        case .keystore, .notice:
            self.init(
                .internalError,
                detail: "The body's key cannot be used.",
                remedy: "Tell the operator: the service's log and `assay admin job list` say more."
            )
        }
    }

    private init(_ quota: CaseworkFault.Quota) {
        switch quota {
        case .uploads, .bytes:
            self.init(
                .quotaExceeded,
                detail: "Your unfinished uploads have reached the limit of \(quota.rawValue).",
                remedy: "Finish the uploads that are under way; those that rest are dropped after some days."
            )
        case .uploadsOfBody, .bytesOfBody:
            self.init(
                .quotaExceeded,
                detail: "All unfinished uploads together have reached the limit of \(quota.rawValue).",
                remedy: "Try again in a while; if it lasts, tell the body."
            )
        }
    }

    private init(_ fault: RecordsFault) {
        switch fault {
        case .notFound:
            self.init(.notFound, detail: "There is no such thing.", remedy: "Check the code.")
        case .conflict(_, _, let found):
            self.init(.stale, detail: "It is at version \(found) now.", remedy: "Look at it again.")
        default:
            self.init(
                .internalError,
                detail: "The records could not be read or written.",
                remedy: "Tell the operator the request's id."
            )
        }
    }

    private init(_ fault: VaultFault) {
        switch fault {
        case .notStaged, .notStored:
            self.init(.notFound, detail: "The bytes are not there.", remedy: "Start again.")
        case .superseded:
            self.init(
                .stale,
                detail: "Another connection goes on with this upload.",
                remedy: "Ask for the offset, then go on."
            )
        default:
            self.init(
                .internalError,
                detail: "The evidence store could not be read or written.",
                remedy: "Tell the operator the request's id."
            )
        }
    }
}
