import Testing

/// A file in one request.
extension Apprentice {
    var direct: String { "/v1/evidence?case=\(caseID)&unit=FOOD-KNIFE-01&requirement=V1" }

    func putting(_ file: [UInt8]) -> RawRequest { RawRequest("PUT", direct, body: file) }

    func posting(_ form: Form, to path: String = "/v1/evidence") -> RawRequest {
        RawRequest("POST", path, ["Content-Type": form.contentType], body: form.bytes)
    }

    /// A form with the file in it, and what it is for before it.
    func form(_ file: [UInt8], disposition: String = #"form-data; name="file"; filename="clip.mp4""#) -> Form {
        var form = Form()
        form.add("case", caseID)
        form.add("unit", "FOOD-KNIFE-01")
        form.add("requirement", "V1")
        form.add(file: file, disposition: disposition)
        return form
    }
}

/// A form as a browser writes it. Source: RFC 7578.
struct Form: Sendable {
    var boundary = "----form7MA4YWxkTrZu0gW"
    private(set) var parts: [UInt8] = []

    mutating func add(_ name: String, _ value: String) {
        add(file: Array(value.utf8), disposition: "form-data; name=\"\(name)\"", type: nil)
    }

    mutating func add(file: [UInt8], disposition: String, type: String? = "video/mp4") {
        let type = type.map { "Content-Type: \($0)\r\n" } ?? ""
        parts += Array("--\(boundary)\r\nContent-Disposition: \(disposition)\r\n\(type)\r\n".utf8)
        parts += file + Array("\r\n".utf8)
    }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }
    var bytes: [UInt8] { parts + Array("--\(boundary)--\r\n".utf8) }
}
