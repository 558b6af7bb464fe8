public import Recognition
public import SystemPackage

/// The vault on a local file system.
///
/// Folders have mode 0700, files 0600. Names are never followed through symbolic links. All calls that may block run on
/// a bounded number of threads of their own. Two processes must not stage into the same folder at once.
public final class LocalVault: Vault {
    let folders: BodyFolders
    let lanes: BlockingLanes
    private let registry: StagingRegistry

    private init(folders: BodyFolders, lanes: BlockingLanes, openFiles: Int) {
        self.folders = folders
        self.lanes = lanes
        registry = StagingRegistry(openFiles: openFiles)
    }

    /// Opens the vault in `root`, and creates that folder when only it is missing from the path.
    ///
    /// - Parameters:
    ///   - threads: how many calls may block at once.
    ///   - openFiles: how many staging files stay open between two requests; further ones are closed and opened again.
    public static func open(
        at root: FilePath,
        threads: Int = 8,
        openFiles: Int = 256
    ) async throws(VaultFault) -> LocalVault {
        let lanes = BlockingLanes(count: threads)
        let folder = try await lanes.next.run { () throws(VaultFault) in try Folder.root(at: root.string) }
        return LocalVault(folders: BodyFolders(root: folder), lanes: lanes, openFiles: openFiles)
    }

    public func stage(_ upload: UploadID, for body: BodyID) async throws(VaultFault) -> any StagedFile {
        let content = try await content(of: upload, for: body)
        return LocalStagedFile(content: content, generation: try await content.create())
    }

    public func reopen(_ upload: UploadID, for body: BodyID) async throws(VaultFault) -> any StagedFile {
        let content = try await content(of: upload, for: body)
        do {
            return LocalStagedFile(content: content, generation: try await content.takeOver())
        } catch {
            forgetUnlessStaged(content, error)
            throw error
        }
    }

    public func durableOffset(of upload: UploadID, for body: BodyID) async throws(VaultFault) -> Int64 {
        let content = try await content(of: upload, for: body)
        do {
            return try await content.synchronise()
        } catch {
            forgetUnlessStaged(content, error)
            throw error
        }
    }

    public func unstage(_ upload: UploadID, for body: BodyID) async throws(VaultFault) {
        let content = try await content(of: upload, for: body)
        try await content.unstage()
        registry.remove(content.key)
    }

    private func content(of upload: UploadID, for body: BodyID) async throws(VaultFault) -> StagedContent {
        let key = try StagingKey(body: body, upload: upload)
        let (content, idle) = registry.content(key) { StagedContent(key: key, folders: folders, lane: lanes.next) }
        await idle?.park()
        return content
    }

    /// Identifiers that somebody made up leave nothing behind.
    private func forgetUnlessStaged(_ content: StagedContent, _ fault: VaultFault) {
        if fault == .notStaged { registry.remove(content.key) }
    }
}
