public import Recognition

/// What is to be packed.
public struct PackingOrder: Sendable {
    public let body: BodyID?
    public let caseID: CaseID
    public let declaration: BundleDeclaration?
    public let files: [PackingFile]

    public init(body: BodyID?, caseID: CaseID, declaration: BundleDeclaration?, files: [PackingFile]) {
        self.body = body
        self.caseID = caseID
        self.declaration = declaration
        self.files = files
    }
}
