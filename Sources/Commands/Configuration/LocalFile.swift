import Foundation
import ServiceAPI

/// Small local files: lists, scorings, settings.
enum LocalFile {
    /// All bytes of a file, or of standard input for `-`.
    ///
    /// - Parameter limit: more than so many is a mistake, not a list.
    static func bytes(of path: String, limit: Int = 16 << 20) throws(CommandFault) -> [UInt8] {
        let handle: FileHandle
        if path == "-" {
            handle = .standardInput
        } else {
            do throws(FileFault) {
                _ = try FileFacts(path: path)
            } catch .notAFile where FileManager.default.isReadableFile(atPath: path) && !isFolder(path) {
                // A pipe such as a shell's <(…) is fine to read from.
            } catch {
                throw .file(path: path, error)
            }
            guard let opened = FileHandle(forReadingAtPath: path) else { throw .file(path: path, .notReadable) }
            handle = opened
        }
        defer { if path != "-" { try? handle.close() } }
        var bytes: [UInt8] = []
        while true {
            guard let piece = try? handle.read(upToCount: 65_536) ?? Data() else {
                throw .file(path: path, .notReadable)
            }
            if piece.isEmpty { return bytes }
            bytes += piece
            if bytes.count > limit { throw .file(path: path, .tooLarge) }
        }
    }

    /// Replaces a file as a whole.
    static func write(_ text: String, to path: String, mode: UInt32 = 0o600) throws(CommandFault) {
        do throws(FileFault) {
            try AtomicFile.write(Array(text.utf8), to: path, mode: mode)
        } catch {
            throw .file(path: path, error)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false as ObjCBool
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
