import Logging
import Notices
import Recognition
import Synchronization

/// The texts of each body, read from its folder when they are first wanted, and kept.
final class NoticeTexts: Sendable {
    private let folder: NoticeFolder
    private let logger: Logger
    private let known = Mutex<[BodyID: CatalogueSet]>([:])

    init(folder: NoticeFolder, logger: Logger) {
        self.folder = folder
        self.logger = logger
    }

    func catalogues(of body: BodyID) -> CatalogueSet {
        if let set = known.withLock({ $0[body] }) { return set }
        let (set, findings) = folder.catalogues(of: body)
        for (file, finding) in findings {
            logger.warning(
                "a text of notices is left out",
                metadata: ["file": "\(file)", "finding": "\(finding.code)"]
            )
        }
        known.withLock { $0[body] = set }
        return set
    }
}
