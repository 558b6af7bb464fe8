/// What is wrong with a local file. The name is left out: who reports it knows it.
public enum FileFault: Error, Equatable, Sendable {
    case notFound
    case notReadable
    case notAFile
    case empty
    /// Far larger than such a file is.
    case tooLarge
    /// Its size or time changed while it was read.
    case changed
    case notWritable
    case diskFull

    public var code: String {
        switch self {
        case .notFound: "file-not-found"
        case .notReadable: "file-not-readable"
        case .notAFile: "not-a-file"
        case .empty: "file-empty"
        case .tooLarge: "file-too-large"
        case .changed: "file-changed"
        case .notWritable: "file-not-writable"
        case .diskFull: "disk-full"
        }
    }
}

extension FileFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notFound: "there is no such file"
        case .notReadable: "the file cannot be read"
        case .notAFile: "this is not a regular file"
        case .empty: "the file is empty"
        case .tooLarge: "the file is far larger than such a file should be"
        case .changed: "the file changed while it was read"
        case .notWritable: "the file cannot be written"
        case .diskFull: "the disk is full"
        }
    }

    public var remedy: String {
        switch self {
        case .notFound: "Check the path."
        case .notReadable: "Check its permissions."
        case .notAFile: "Give the path of a file, not of a folder or device."
        case .empty: "Copy it again from the device that recorded it."
        case .tooLarge: "Check that it is the file you meant."
        case .changed: "Wait until nothing writes to it, then run the command again."
        case .notWritable: "Check that the folder exists and that you may write there."
        case .diskFull: "Free some space, or give another folder."
        }
    }
}
