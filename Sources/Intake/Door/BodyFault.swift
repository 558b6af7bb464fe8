/// Why the door ended a request in the middle of its body. Whoever reads the body gets what arrived before, then this.
enum BodyFault: Error {
    case tooSlow
    case framingExcessive
}

extension ProblemError {
    init(_ fault: BodyFault) {
        switch fault {
        case .tooSlow:
            self.init(
                .requestTimeout,
                detail: "The body came too slowly; what arrived of an upload is kept.",
                remedy: "Ask for the offset and go on from there, when the network is better."
            )
        case .framingExcessive:
            self.init(
                .malformedRequest,
                detail: "The body's framing carries more than its content.",
                remedy: "Send chunks without extensions."
            )
        }
    }
}
