/// What is wrong with the key with which this device signs. The key itself is in no message.
enum DeviceKeyFault: String, Error, Equatable, Sendable {
    case malformed = "device-key-malformed"
    case readableByOthers = "device-key-readable-by-others"
    /// The code of an invitation was not written down right, or is for another case.
    case invitationMalformed = "invitation-malformed"

    var description: String {
        switch self {
        case .malformed: "this is not the key of a device"
        case .readableByOthers: "others may read the key of this device"
        case .invitationMalformed: "the code of the invitation has a slip in it, or is for another case"
        }
    }

    var remedy: String {
        switch self {
        case .malformed:
            "Restore it from a backup, or move it away: a new key is made, for which an administrator has to vouch."
        case .readableByOthers:
            "Run `chmod 600` on it. If somebody else may have read it, move it away: a new key is made."
        case .invitationMalformed: "Compare it with what the body gave you: six groups of four; and check --case."
        }
    }
}
