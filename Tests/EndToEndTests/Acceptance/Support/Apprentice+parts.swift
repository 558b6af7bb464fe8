import Testing

/// Uploads in parts.
extension Apprentice {
    func partial(_ length: Int) -> RawRequest {
        RawRequest(
            "POST",
            Desk.uploads,
            ["Tus-Resumable": "1.0.0", "Upload-Length": "\(length)", "Upload-Concat": "partial"]
        )
    }

    /// - Parameter wish: the value of Upload-Concat.
    func final(_ wish: String) -> RawRequest { creation(nil).with("Upload-Concat", wish) }

    func final(of parts: [Upload]) -> RawRequest { final("final;" + parts.map(\.path).joined(separator: " ")) }

    /// Uploads a file in finished parts of these sizes, which have to come to the whole of it.
    func partials(of file: [UInt8], _ sizes: [Int]) async throws -> [Upload] {
        try #require(sizes.reduce(0, +) == file.count)
        var parts: [Upload] = []
        var start = 0
        for size in sizes {
            let part = try await create(partial(size))
            let answer = try await part.append(file[start..<start + size], at: 0)
            try #require(answer.status == 204, "\(answer)")
            parts.append(part)
            start += size
        }
        return parts
    }
}
