import ServiceAPI

/// Where keyframes are saved.
struct PictureFolder {
    /// A picture that was saved.
    struct Saved: Encodable, Equatable {
        let path: String
        let atMilliseconds: Int
    }

    /// A contact sheet that was saved.
    struct SavedSheet: Encodable, Equatable {
        let path: String
    }

    /// All that was saved of one clip.
    struct Contents {
        let pictures: [Saved]
        let contactSheet: SavedSheet?
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
        let name = "\(number < 10 ? "0" : "")\(number)-\(atMilliseconds)ms"
        saved.append(Saved(path: try write(jpeg, name: name), atMilliseconds: atMilliseconds))
    }

    /// The contact sheet, which shows all times.
    func addSheet(_ jpeg: [UInt8]) throws(CommandFault) -> SavedSheet {
        SavedSheet(path: try write(jpeg, name: "contact-sheet"))
    }

    private func write(_ jpeg: [UInt8], name: String) throws(CommandFault) -> String {
        let file = "\(path)\(path.hasSuffix("/") ? "" : "/")\(prefix)\(name).jpg"
        do throws(FileFault) {
            try AtomicFile.write(jpeg, to: file, mode: 0o644)
        } catch {
            throw .file(path: file, error)
        }
        return file
    }
}
