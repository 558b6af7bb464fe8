public import Recognition

/// What can go wrong with the keystore. `Place` is a path below its folder, which holds codes alone.
public enum KeystoreFault: Error, Hashable, Sendable {
    public typealias Place = String

    /// Others than its owner may read or write it.
    case tooOpen(Place)
    /// It belongs to another user.
    case foreign(Place)
    /// It is no folder, or no regular file.
    case misplaced(Place)
    /// There is no file of this key.
    case missing(KeyID)
    /// The key is sealed with a passphrase, and none was given.
    case locked(KeyID)
    case wrongPassphrase(KeyID)
    /// The file of this key is not what was written.
    case damaged(KeyID)
    case noSpace
    /// The operating system refused; `errno` is its number, as in errno(3).
    case inputOutput(errno: Int32)
    /// The library of cryptography refused.
    case cryptography

    /// Stable.
    public var code: String {
        switch self {
        case .tooOpen: "keystore-too-open"
        case .foreign: "keystore-foreign"
        case .misplaced: "keystore-misplaced"
        case .missing: "key-missing"
        case .locked: "key-locked"
        case .wrongPassphrase: "key-passphrase-wrong"
        case .damaged: "key-damaged"
        case .noSpace: "no-space"
        case .inputOutput: "keystore-unreadable"
        case .cryptography: "cryptography"
        }
    }
}

extension KeystoreFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooOpen(let place): "others than its owner may reach \(place) of the keystore"
        case .foreign(let place): "\(place) of the keystore belongs to another user"
        case .misplaced(let place): "\(place) of the keystore is not a folder or file of its kind"
        case .missing(let key): "the keystore has no key \(key)"
        case .locked(let key): "the key \(key) is sealed with a passphrase, and none was given"
        case .wrongPassphrase(let key): "the passphrase does not open the key \(key)"
        case .damaged(let key): "the file of the key \(key) is damaged"
        case .noSpace: "the disk is full"
        case .inputOutput(let number): "the keystore cannot be read or written (errno \(number))"
        case .cryptography: "the library of cryptography refused"
        }
    }

    public var remedy: String {
        switch self {
        case .tooOpen: "Set its mode: 0700 for folders, 0600 for files. If others could read it, rotate the key."
        case .foreign: "Run the service as the user to whom the data folder belongs."
        case .misplaced: "Restore the keystore from the backup."
        case .missing, .damaged:
            "Restore the keystore from the backup. If there is none, `assay admin key rotate` makes a new key."
        case .locked: "Name its file with --key-passphrase-file, or set ASSAY_KEY_PASSPHRASE."
        case .wrongPassphrase: "Give the passphrase with which the key was made."
        case .noSpace: "Make room, then try again."
        case .inputOutput: "Check that the data folder belongs to the service's user."
        case .cryptography: "Try again; if it happens twice, tell the maintainers."
        }
    }
}
