/// One upload in progress or finished, as the address of a tus upload names it.
public struct UploadID: GeneratedIdentifier {
    public let text: String

    public init(canonical text: String) {
        self.text = text
    }
}
