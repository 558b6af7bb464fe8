import Dispatch
import Foundation
import NIOSSL
import Synchronization

/// The certificate that new connections get. It is read anew when its files change, so that a renewal needs no restart.
public final class TLSIdentity: Sendable {
    private struct State {
        let context: NIOSSLContext
        let stamp: [FileStamp]
    }

    public let files: TLSFiles
    private let state: Mutex<State>

    private init(_ files: TLSFiles, _ state: State) {
        self.files = files
        self.state = Mutex(state)
    }

    /// Reads the files.
    public static func load(_ files: TLSFiles) async throws(TLSFault) -> TLSIdentity {
        TLSIdentity(files, try await read(files))
    }

    var context: NIOSSLContext { state.withLock { $0.context } }

    /// Takes what the files have now, where they have changed.
    ///
    /// - Returns: whether there is another certificate from now on. A renewal writes two files, one after the other: where
    ///   they do not fit together the former certificate stays, and the next look finds them again.
    func reload() async throws(TLSFault) -> Bool {
        let stamp = await Self.offPool { [files] in Self.stamps(of: files) }
        guard stamp != state.withLock({ $0.stamp }) else { return false }
        let read = try await Self.read(files)
        state.withLock { $0 = read }
        return true
    }

    private static func read(_ files: TLSFiles) async throws(TLSFault) -> State {
        try await offPool { () -> Result<State, TLSFault> in
            // Before the files: what changes while they are read is seen again.
            let stamp = stamps(of: files)
            do throws(TLSFault) {
                return .success(State(context: try context(of: files), stamp: stamp))
            } catch {
                return .failure(error)
            }
        }.get()
    }

    private static func context(of files: TLSFiles) throws(TLSFault) -> NIOSSLContext {
        for path in [files.certificate, files.key] where !FileManager.default.isReadableFile(atPath: path) {
            throw .unreadable(path: path)
        }
        guard let chain = try? NIOSSLCertificate.fromPEMFile(files.certificate), !chain.isEmpty else {
            throw .noCertificate(path: files.certificate)
        }
        guard let key = try? NIOSSLPrivateKey(file: files.key, format: .pem) else { throw .noKey(path: files.key) }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(key)
        )
        // RFC 9325, 3.1.1: TLS 1.0 and 1.1 must not be offered.
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw .mismatch
        }
    }

    private static func stamps(of files: TLSFiles) -> [FileStamp] {
        [files.certificate, files.key].map(FileStamp.init)
    }

    /// Files may lie on a disk that is slow: nothing waits for them on the pool that serves requests.
    private static func offPool<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .utility).async { continuation.resume(returning: work()) }
        }
    }
}

/// What tells whether a file is another than before. A renewal usually changes where a link leads, which is followed.
private struct FileStamp: Equatable, Sendable {
    let inode: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int

    init(_ path: String) {
        var found = stat()
        let isThere = stat(path, &found) == 0
        inode = isThere ? UInt64(found.st_ino) : 0
        size = isThere ? Int64(found.st_size) : -1
        seconds = isThere ? found.st_mtim.tv_sec : 0
        nanoseconds = isThere ? found.st_mtim.tv_nsec : 0
    }
}
