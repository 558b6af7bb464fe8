import Foundation
import Testing

/// Power failures of a site whose folder is an ext4 file system in a file.
struct Outage: Sendable {
    let site: Site
    let image: String
    /// Outside of that file system.
    let folder: String

    /// The power fails now. `body` gets the site after the next start of the machine; the site itself goes on as if
    /// nothing had been, for the next outage.
    func strikes(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (Restored) async throws -> Void
    ) async throws {
        // Written and not synced, so that it must be gone: else it is no outage.
        let number = UUID().uuidString
        let witness = "unsynced-" + number
        writeUnsynced("\(site.folder)/\(witness)")
        let copy = "\(folder)/copy-\(number)"
        defer { try? FileManager.default.removeItem(atPath: copy) }
        let programs = Programs(folder: folder)
        defer { programs.endAll() }
        // It stands still meanwhile: a copy that takes a while is to be that of one moment.
        let service = try site.service
        service.signal(SIGSTOP)
        defer { service.signal(SIGCONT) }
        try await Task.sleep(for: .milliseconds(20))
        try await programs.run("/bin/cp", ["--sparse=always", image, copy]).require()
        service.signal(SIGCONT)
        let place = "\(folder)/restored-\(number)"
        let disk = try await Disk.image(copy, at: place, programs)
        let restored = try Site.copy(of: site, in: place)
        restored.withState { $0.disks.append(disk) }
        defer { restored.end() }
        let left = FileManager.default.contents(atPath: "\(place)/\(witness)") ?? Data()
        #expect(left.isEmpty, "what nobody synced is there: this shows nothing")
        try await restored.startService()
        try await body(Restored(site: restored))
    }

    /// By the system's own calls: a library might sync.
    private func writeUnsynced(_ path: String) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        let bytes = [UInt8](repeating: 1, count: 10_000)
        _ = write(file, bytes, bytes.count)
        close(file)
    }

    /// The site after a power failure.
    struct Restored: Sendable {
        let site: Site

        /// The upload goes on from what was acknowledged, and becomes this file.
        func completes(
            _ file: ArraySlice<UInt8>,
            _ upload: Upload,
            from acknowledged: Int,
            sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            let owner = upload.owner
            let same = Apprentice(
                desk: try Desk(site),
                person: owner.person,
                tokenID: owner.tokenID,
                token: owner.token,
                caseID: owner.caseID
            )
            let upload = try Upload(of: same, location: upload.path)
            let answer = try await upload.head()
            let offset = try #require(answer.offset, "\(answer)", sourceLocation: sourceLocation)
            #expect(offset >= acknowledged, "acknowledged bytes are gone", sourceLocation: sourceLocation)
            try await upload.completes(Array(file), from: offset, sourceLocation: sourceLocation)
        }
    }
}
