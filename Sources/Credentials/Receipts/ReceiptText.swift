import Recognition

/// Receipts in a text: a line, a file in any of the three forms, a letter that quotes one.
public enum ReceiptText {
    /// What a receipt's line begins with.
    public static let mark = "assay-receipt:"
    /// An Ed25519 signature in base64url.
    private static let signatureLength = 86

    /// The one receipt in a text. Line breaks and spaces within it, as mail programs put them in, do no harm.
    ///
    /// - Throws: a flaw of the text; the signature is not looked at.
    public static func receipt(in text: String) throws(ReceiptFlaw) -> SignedReceipt {
        let found = Set(text.ranges(of: mark).map { Self.line(text[$0.upperBound...]) })
        guard let line = found.first else { throw .noReceipt }
        guard found.count == 1 else { throw .several(found.count) }
        let parts = line.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let code = ReceiptCode(String(parts[0])) else { throw .malformed }
        let receipt = try SignedReceipt(jws: String(parts[1]))
        guard receipt.code == code else { throw .codeDiffers }
        return receipt
    }

    /// What belongs to the receipt: as much as its signature is long, white space left out.
    private static func line(_ text: Substring) -> String {
        var line = ""
        var points = 0
        var inSignature = 0
        for character in text {
            if character.isWhitespace { continue }
            guard character.isASCII, character.isLetter || character.isNumber || ":.-_".contains(character) else {
                break
            }
            line.append(character)
            if character == "." { points += 1 } else if points == 2 { inSignature += 1 }
            if inSignature == signatureLength || line.utf8.count > 4_096 { break }
        }
        return line
    }
}
