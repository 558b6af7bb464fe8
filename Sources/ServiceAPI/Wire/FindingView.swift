public import Recognition

/// Why a piece of evidence cannot be assessed, and what to do.
public struct FindingView: Hashable, Codable, Sendable {
    public let code: EvidenceFinding
    public let advice: LocalizedText

    public init(code: EvidenceFinding, advice: LocalizedText) {
        self.code = code
        self.advice = advice
    }
}
