/// The schemes that a body uses; few enough for one page.
public struct SchemeListView: Hashable, Codable, Sendable {
    public let schemes: [SchemeView]

    public init(schemes: [SchemeView]) {
        self.schemes = schemes
    }
}
