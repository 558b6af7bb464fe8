import Testing

/// tus-js-client with `parallelUploads`.
extension WireRun {
    /// Sends so many parts at once, each like a file of its own, and makes one file of them.
    ///
    /// - Parameter cuts: of each part.
    static func runInParts(
        _ count: Int,
        _ client: WireClient,
        _ owner: Apprentice,
        _ file: [UInt8],
        cuts: Set<Int> = []
    ) async throws {
        let size = (file.count + count - 1) / count
        let parts = try await withThrowingTaskGroup(of: (Int, Upload?).self) { group in
            for start in stride(from: 0, to: file.count, by: size) {
                let piece = Array(file[start..<min(start + size, file.count)])
                group.addTask {
                    let run = WireRun(client, owner, piece, cuts: cuts, isPart: true)
                    try await run.run()
                    return (start, run.upload)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        try #require(parts.count == count)
        try await WireRun(client, owner, file).join(parts.sorted { $0.key < $1.key }.map(\.value))
    }

    private func join(_ parts: [Upload], isolation: isolated (any Actor)? = #isolation) async throws {
        let answer = try await ask(owner.final(of: parts))
        guard answer.status == 201 else { throw End.givesUp(answer) }
        upload = try Upload(of: owner, location: read("location", answer))
    }
}
