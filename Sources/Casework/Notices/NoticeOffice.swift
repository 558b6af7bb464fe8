public import Notices
public import Recognition

/// How notices leave the service, and in whose words.
public struct NoticeOffice: Sendable {
    let transport: any NoticeTransport
    let catalogues: @Sendable (BodyID) -> CatalogueSet
    /// Of the service, as people reach it: what a notice points to. Nil: it points nowhere.
    let publicAddress: String?

    /// - Parameter catalogues: asked for each notice; it does not wait for a disk.
    public init(
        transport: any NoticeTransport = CaseAlone(),
        publicAddress: String? = nil,
        catalogues: @escaping @Sendable (BodyID) -> CatalogueSet = { _ in .shipped }
    ) {
        self.transport = transport
        self.publicAddress = publicAddress
        self.catalogues = catalogues
    }
}
