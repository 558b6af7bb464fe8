import Foundation
import Testing

extension EndToEnd {
    @Suite struct FullDiskTests {
        @Test(
            "D07: a full disk is said early where it can be foreseen, and loses nothing where it cannot",
            .enabled("needs root") { await Disk.canBeInMemory() }
        )
        func aFullDiskLosesNothing() async throws {
            try await Site.with(preparing: { site in
                let disk = try await Disk.inMemory(mebibytes: 48, at: site.folder, site.programs)
                site.withState { $0.disks.append(disk) }
            }) { site in
                let apprentice = try await Desk(site).apprentice()
                let refused = try await apprentice.send(apprentice.creation("\(60 << 20)"))
                #expect([413, 507].contains(refused.status), "\(refused)")

                let file = Bytes.noise(12 << 20)
                let upload = try await apprentice.create(file.count)
                #expect(try await upload.append(file.prefix(1 << 20), at: 0).status == 204)
                // Somebody else fills the disk but for 2 MiB.
                let filler = site.folder + "/filler"
                let free = try freeBytes(of: site.folder)
                try await site.programs.run("/usr/bin/fallocate", ["--length", "\(free - (2 << 20))", filler]).require()

                let full = try await upload.append(file.dropFirst(1 << 20), at: 1 << 20)
                #expect(full.status == 507, "\(full)")
                #expect(!full.text.contains(site.folder), "it tells where it keeps its data")
                let kept = try #require(try await upload.head().offset)
                #expect((1 << 20...3 << 20).contains(kept))
                #expect(full.offset == kept, "\(full)")
                let other = try await apprentice.send(apprentice.creation("\(4 << 20)"))
                #expect([413, 507].contains(other.status), "\(other)")

                try FileManager.default.removeItem(atPath: filler)
                try await upload.completes(file, from: kept)
            }
        }

        private func freeBytes(of folder: String) throws -> Int {
            var facts = statvfs()
            try #require(statvfs(folder, &facts) == 0)
            return Int(facts.f_bavail) * Int(facts.f_frsize)
        }
    }
}
