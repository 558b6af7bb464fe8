/// One job of the table of jobs.
public struct JobID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
