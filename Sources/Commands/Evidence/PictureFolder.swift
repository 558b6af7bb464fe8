import ServiceAPI

/// Where keyframes are saved.
struct PictureFolder {
    /// A picture that was saved.
    struct Saved: Encodable, Equatable {
        let path: String
        let atMilliseconds: Int
    }

    private let path: String
    private let prefix: String
    private(set) var saved: [Saved] = []

    /// - Parameter prefix: what every file name begins with.
    init(path: String, prefix: String) throws(CommandFault) {
        self.path = path
        self.prefix = prefix
        do throws(FileFault) {
            try AtomicFile.makeFolder(path)
        } catch {
            throw .file(path: path, error)
        }
    }

    mutating func add(_ jpeg: [UInt8], number: Int, atMilliseconds: Int) throws(CommandFault) {
        let name = "\(prefix)\(number < 10 ? "0" : "")\(number)-\(atMilliseconds)ms.jpg"
        let file = path.hasSuffix("/") ? path + name : path + "/" + name
        do throws(FileFault) {
            try AtomicFile.write(jpeg, to: file, mode: 0o644)
        } catch {
            throw .file(path: file, error)
        }
        saved.append(Saved(path: file, atMilliseconds: atMilliseconds))
    }
}
