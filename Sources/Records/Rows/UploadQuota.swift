/// What unfinished uploads may come to. An upload reserves its whole length from its creation until it is received or gone.
public struct UploadQuota: Hashable, Sendable {
    public let uploadsOfPerson: Int
    public let bytesOfPerson: Int64
    public let uploadsOfBody: Int
    public let bytesOfBody: Int64
    /// Of all bodies together: what the disk has room for.
    public let bytesOfDeployment: Int64

    public init(
        uploadsOfPerson: Int = .max,
        bytesOfPerson: Int64 = .max,
        uploadsOfBody: Int = .max,
        bytesOfBody: Int64 = .max,
        bytesOfDeployment: Int64 = .max
    ) {
        self.uploadsOfPerson = uploadsOfPerson
        self.bytesOfPerson = bytesOfPerson
        self.uploadsOfBody = uploadsOfBody
        self.bytesOfBody = bytesOfBody
        self.bytesOfDeployment = bytesOfDeployment
    }

    public static let unlimited = UploadQuota()

    /// Which of the limits is reached.
    public enum Limit: String, Hashable, Sendable, CaseIterable {
        case uploadsOfPerson, bytesOfPerson, uploadsOfBody, bytesOfBody, bytesOfDeployment
    }

    /// What is reserved so far.
    struct Reserved: Equatable, Sendable {
        var uploadsOfPerson = 0
        var bytesOfPerson: Int64 = 0
        var uploadsOfBody = 0
        var bytesOfBody: Int64 = 0
        var bytesOfDeployment: Int64 = 0
    }

    /// The first limit that one more upload of this length would pass; nil when there is room for it.
    func limit(against length: Int64, beside reserved: Reserved) -> Limit? {
        func hasRoom(_ taken: Int64, _ most: Int64) -> Bool { most >= taken && length <= most - taken }
        if reserved.uploadsOfPerson >= uploadsOfPerson { return .uploadsOfPerson }
        if !hasRoom(reserved.bytesOfPerson, bytesOfPerson) { return .bytesOfPerson }
        if reserved.uploadsOfBody >= uploadsOfBody { return .uploadsOfBody }
        if !hasRoom(reserved.bytesOfBody, bytesOfBody) { return .bytesOfBody }
        return hasRoom(reserved.bytesOfDeployment, bytesOfDeployment) ? nil : .bytesOfDeployment
    }
}
