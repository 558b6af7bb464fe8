/// What separates the parts of a form.
///
/// Source: RFC 2046, 5.1.1; RFC 7578, 4.1.
struct MultipartBoundary: Hashable, Sendable {
    /// CRLF, two hyphens, and the boundary.
    let delimiter: [UInt8]

    /// - Parameter contentType: of the request.
    init(contentType: String) throws(MultipartFault) {
        let parameters = HeaderParameters(contentType)
        guard let text = parameters["boundary"] else { throw .boundaryMissing }
        guard parameters.isWellFormed else { throw .boundaryMalformed }
        guard (1...70).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed), !text.hasSuffix(" ") else {
            throw .boundaryMalformed
        }
        delimiter = Array("\r\n--\(text)".utf8)
    }

    /// "bchars".
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "'()+_,-./:=? ".utf8.contains(byte)
        }
    }
}
