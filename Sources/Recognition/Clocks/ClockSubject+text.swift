extension ClockSubject: LosslessStringConvertible {
    /// `case`, or the kind of subject and its code, for instance `unit:CARP-101`. Stable: it stands in acts and job keys.
    public var description: String {
        switch self {
        case .wholeCase: "case"
        case .unit(let code): "unit:\(code)"
        case .appeal(let id): "appeal:\(id)"
        case .complaint(let id): "complaint:\(id)"
        case .malpracticeReport(let id): "malpractice:\(id)"
        case .certificate(let id): "certificate:\(id)"
        }
    }

    public init?(_ description: String) {
        if description == "case" {
            self = .wholeCase
            return
        }
        guard let colon = description.firstIndex(of: ":") else { return nil }
        let code = String(description[description.index(after: colon)...])
        let subject: ClockSubject? =
            switch description[..<colon] {
            case "unit": UnitCode(code).map(ClockSubject.unit)
            case "appeal": AppealID(code).map(ClockSubject.appeal)
            case "complaint": ComplaintID(code).map(ClockSubject.complaint)
            case "malpractice": MalpracticeReportID(code).map(ClockSubject.malpracticeReport)
            case "certificate": CertificateID(code).map(ClockSubject.certificate)
            default: nil
            }
        guard let subject else { return nil }
        self = subject
    }
}

extension ClockSubject: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let subject = ClockSubject(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not the subject of a clock")
        }
        self = subject
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
