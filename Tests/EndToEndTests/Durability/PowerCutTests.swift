import AssayTesting
import Foundation
import Testing

extension EndToEnd {
    /// What was acknowledged is on the disk, not only in the machine's memory.
    ///
    /// The data folder is on an ext4 file system in a file. That file is copied right after an answer: the copy is the disk
    /// at the moment in which the power fails, and mounting it replays the journal as the next start of a machine would.
    @Suite struct PowerCutTests {
        @Test(
            "D03: ten power cuts right after an answer",
            .enabled("needs root, loop devices and mkfs.ext4") { await Disk.canBeAnImage() }
        )
        func whatWasAcknowledgedOutlivesAPowerCut() async throws {
            try await ScratchFolder.with { folder in
                let image = folder + "/disk"
                try await Site.with(preparing: { site in
                    try await Disk.format(image, mebibytes: 192, site.programs)
                    let disk = try await Disk.image(image, at: site.folder, site.programs)
                    site.withState { $0.disks.append(disk) }
                }) { site in
                    let outage = Outage(site: site, image: image, folder: folder)
                    let apprentice = try await Desk(site).apprentice()
                    let file = Bytes.noise(16 << 20, seed: 3)

                    // Created, and nothing sent yet.
                    for number in 0..<2 {
                        let upload = try await apprentice.create(100 + number)
                        try await outage.strikes { try await $0.completes(file.prefix(100 + number), upload, from: 0) }
                    }
                    // Chunks of 500 KiB and of 8 MiB, then the rest in one piece.
                    let upload = try await apprentice.create(file.count)
                    var offset = 0
                    for size in [500 << 10, 500 << 10, 500 << 10, 2 << 20, 8 << 20] {
                        let answer = try await upload.append(file[offset..<(offset + size)], at: offset)
                        try #require(answer.status == 204, "\(answer)")
                        offset += size
                        let acknowledged = offset
                        try await outage.strikes { try await $0.completes(file[...], upload, from: acknowledged) }
                    }
                    #expect(try await upload.append(file[offset...], at: offset).status == 204)
                    try await outage.strikes { try await $0.completes(file[...], upload, from: file.count) }
                    // A whole file in one request, twice.
                    for seed in [UInt64(4), 5] {
                        let file = Bytes.noise(3 << 20, seed: seed)
                        let other = try await Desk(site).apprentice()
                        let upload = try await other.create(file.count)
                        #expect(try await upload.append(file, at: 0).status == 204)
                        try await outage.strikes { try await $0.completes(file[...], upload, from: file.count) }
                    }
                }
            }
        }
    }
}
