import Casework
import Credentials
import Examination
import Foundation
import Intake
import Jobs
import Logging
import Notices
import Recognition
import Records
import SystemPackage
import Vault

/// The parts of a service over one data folder. The folder is locked from here on: no other process opens it.
struct Deployment: Sendable {
    let settings: ServeSettings
    let records: SQLiteRecords
    let workplace: Workplace
    let bell: WorkerBell
    let examiners: PoolExaminer
    let transport: any NoticeTransport
    let logger: Logger

    /// Opens the folder, making it where there is none.
    static func open(_ settings: ServeSettings) async throws -> Deployment {
        let (records, vault) = try await stores(in: settings.data)
        let keystore = try await keystore(in: settings.data, passphrase: settings.keyPassphrase)
        let examiner = try examiner(settings.examiner)
        let bell = WorkerBell()
        let logger = Logger(label: "assay")
        // As many wait as may look at once: a short clip does not wait for libraries to be loaded.
        let examiners = PoolExaminer(
            first: ExaminationPool(
                examiner: examiner,
                atOnce: settings.examiners,
                spares: settings.examiners,
                switchedOff: settings.switchedOff
            ),
            closer: ExaminationPool(examiner: examiner, switchedOff: settings.switchedOff),
            logger: logger
        )
        let (transport, office) = try noticeOffice(settings, logger)
        let workplace = Workplace(
            records: records,
            vault: vault,
            keystore: keystore,
            hashing: SHA256Hashing(),
            clock: SystemClock(),
            randomness: SystemRandomness(),
            examiner: examiners,
            limits: settings.uploads.limits,
            notices: office,
            jobsAdded: { bell.ring() }
        )
        return Deployment(
            settings: settings,
            records: records,
            workplace: workplace,
            bell: bell,
            examiners: examiners,
            transport: transport,
            logger: logger
        )
    }

    /// What the folder `notices` of the data folder says; the texts of each body are read once, as it begins.
    private static func noticeOffice(
        _ settings: ServeSettings,
        _ logger: Logger
    ) throws(CommandFault) -> (any NoticeTransport, NoticeOffice) {
        let folder = NoticeFolder(FilePath(settings.data).appending("notices"))
        let way: NoticeSettings
        do {
            way = try folder.settings(environment: ProcessInfo.processInfo.environment)
        } catch {
            throw .serving(.notices(error))
        }
        let clock = SystemClock()
        let transport = way.transport { clock.now() }
        let texts = NoticeTexts(folder: folder, logger: logger)
        logger.info("notices", metadata: ["transport": "\(way.name)"])
        let office = NoticeOffice(
            transport: transport,
            publicAddress: settings.network.door.publicAddress?.text
        ) {
            texts.catalogues(of: $0)
        }
        return (transport, office)
    }

    static func stores(in folder: String) async throws -> (SQLiteRecords, LocalVault) {
        try? FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let records: SQLiteRecords
        do {
            records = try await SQLiteRecords.open(folder: folder)
        } catch {
            throw CommandFault.serving(.folder(error, path: folder))
        }
        do {
            return (records, try await LocalVault.open(at: FilePath(folder).appending("vault")))
        } catch {
            throw CommandFault.serving(.vault(error, path: folder))
        }
    }

    static func keystore(in folder: String, passphrase: Passphrase?) async throws(CommandFault) -> LocalKeystore {
        let path = folder + "/keys"
        do {
            return try await LocalKeystore.open(at: path, passphrase: passphrase)
        } catch {
            throw .serving(.keystore(error, path: path))
        }
    }

    private static func examiner(_ path: String?) throws(CommandFault) -> ExaminerLocation {
        let found = path.map { ExaminerLocation(at: FilePath($0)) } ?? ExaminerLocation.ofRunningExecutable()
        guard let found else { throw .serving(.noExaminer(path: path)) }
        return found
    }
}
