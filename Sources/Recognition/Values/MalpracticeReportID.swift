/// One report of malpractice.
public struct MalpracticeReportID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
