/// Who a message comes from.
public struct MailSender: Hashable, Sendable {
    /// The name beside the address, for instance that of the body.
    public let name: String?
    public let address: MailAddress

    public init(name: String? = nil, address: MailAddress) {
        self.name = name.flatMap { PlainText.line($0, limit: 80, isolatedIn: .leftToRight) }
        self.address = address
    }
}
