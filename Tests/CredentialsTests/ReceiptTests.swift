import Recognition
import Testing

@testable import Credentials

@Suite struct ReceiptTests {
    /// A receipt is kept for years: its form may be added to, never changed.
    @Test func isSpelledAsEver() throws {
        let sample = try ReceiptSample()
        let parts = sample.receipt.jws.split(separator: ".")
        let header = String(decoding: try #require(Base64URL.bytes(of: parts[0])), as: UTF8.self)
        let payload = String(decoding: try #require(Base64URL.bytes(of: parts[1])), as: UTF8.self)
        #expect(header == #"{"alg":"EdDSA","kid":"\#(sample.key.id)","typ":"assay-receipt"}"#)
        #expect(
            payload == """
                {"body":"north","case":"4ZC08NYV6HRD","check":"samples","evidence":"7K2M9QXW4T1B","issued":1767700000000,\
                "kind":"video","ms":61250,"received":1767600000000,"sha256":"\(String(repeating: "ab", count: 32))",\
                "size":104857600,"v":1}
                """
        )
        #expect(sample.receipt.statement == sample.statement)
        #expect(sample.receipt.line.hasPrefix("assay-receipt:\(sample.receipt.code.grouped):eyJ"))
        // A QR code of middling size carries it.
        #expect(sample.receipt.line.utf8.count < 700)
    }

    @Test(arguments: EvidenceKind.allCases)
    func namesTheCheckOfItsKind(kind: EvidenceKind) throws {
        let statement = try ReceiptSample(kind: kind).receipt.statement
        #expect(statement.check == ReceiptCheck(of: kind))
        #expect((statement.durationMilliseconds != nil) == kind.hasLength)
    }

    @Test func isFoundInWhateverItIsQuotedIn() throws {
        let sample = try ReceiptSample()
        let line = sample.receipt.line
        let broken = stride(from: 0, to: line.count, by: 60).map { start in
            String(line.dropFirst(start).prefix(60))
        }.joined(separator: "\r\n  ")
        let texts = [
            line, line + "\n", "Here it is:\n\n\(line)\nKind regards, Ana", "{\"line\":\"\(line)\",\"key\":\"x\"}",
            "<pre>\(line)</pre><p>", broken, "\(broken) Best wishes", "\(line) and again \(line)",
        ]
        for text in texts { #expect(sample.flaw(of: text) == nil, "\(text)") }
        #expect(sample.flaw(of: "no such thing") == .noReceipt)
        #expect(sample.flaw(of: "") == .noReceipt)
        let other = try ReceiptSample(kind: .photo)
        #expect(sample.flaw(of: "\(line)\n\(other.receipt.line)") == .several(2))
    }

    @Test func everyFlippedBitIsNoticed() throws {
        let sample = try ReceiptSample()
        let jws = Array(sample.receipt.line.utf8)
        let begin = ReceiptText.mark.utf8.count
        for index in begin..<jws.count {
            for bit in 0..<7 {
                var changed = jws
                changed[index] ^= 1 << bit
                let text = String(decoding: changed, as: UTF8.self)
                // The short code is read forgivingly: small letters and other spaces are the same code.
                let isSame = index < begin + 14 && Self.plain(text) == Self.plain(sample.receipt.line)
                #expect(isSame || sample.flaw(of: text) != nil, "bit \(bit) of byte \(index)")
            }
        }
    }

    private static func plain(_ text: String) -> String {
        text.filter { !$0.isWhitespace && $0 != "-" }.uppercased()
    }

    @Test func aSignatureOfAnotherKeyIsNone() throws {
        let (sample, other) = (try ReceiptSample(), try ReceiptSample(seed: 8))
        #expect(sample.flaw(of: other.receipt.line) == .unknownKey(other.key.id))
        let forged = try other.jws(
            header: #"{"alg":"EdDSA","kid":"\#(sample.key.id)","typ":"assay-receipt"}"#,
            payload: String(decoding: try #require(CanonicalJSON.bytes(of: sample.statement)), as: UTF8.self)
        )
        #expect(sample.flaw(of: try sample.line(forged)) == .signature)
    }

    /// Signed by the right key, but not as a receipt: another type, algorithm, an embedded key, members twice.
    @Test func aHeaderThatIsNotOursIsRefused() throws {
        let sample = try ReceiptSample()
        let payload = String(decoding: try #require(CanonicalJSON.bytes(of: sample.statement)), as: UTF8.self)
        let kid = sample.key.id.text
        let headers = [
            #"{"alg":"none","kid":"\#(kid)","typ":"assay-receipt"}"#,
            #"{"alg":"HS256","kid":"\#(kid)","typ":"assay-receipt"}"#,
            #"{"alg":"EdDSA","kid":"\#(kid)","typ":"JWT"}"#, #"{"alg":"EdDSA","kid":"\#(kid)"}"#,
            #"{"alg":"EdDSA","jwk":{},"kid":"\#(kid)","typ":"assay-receipt"}"#,
            #"{"alg":"EdDSA","crit":["x"],"kid":"\#(kid)","typ":"assay-receipt"}"#,
            #"{"alg":"EdDSA","alg":"EdDSA","kid":"\#(kid)","typ":"assay-receipt"}"#,
            #"{ "alg":"EdDSA","kid":"\#(kid)","typ":"assay-receipt"}"#, "{}", "",
        ]
        for header in headers {
            #expect(
                sample.flaw(of: try sample.line(try sample.jws(header: header, payload: payload))) == .malformed,
                "\(header)"
            )
        }
    }

    @Test func aPayloadThatIsNotSpelledOurWayIsRefused() throws {
        let sample = try ReceiptSample()
        let payload = String(decoding: try #require(CanonicalJSON.bytes(of: sample.statement)), as: UTF8.self)
        let header = #"{"alg":"EdDSA","kid":"\#(sample.key.id)","typ":"assay-receipt"}"#
        let payloads = [
            payload + " ", payload.replacing("\"v\":1", with: "\"v\":1,\"w\":2"),
            payload.replacing("\"v\":1", with: "\"v\":1.0"),
            payload.replacing("\"size\":", with: "\"size\":1,\"size\":"), payload.replacing("video", with: "film"),
            payload.replacing("\"case\":\"4ZC08NYV6HRD\"", with: "\"case\":\"4zc08nyv6hrd\""), "[]", "null", "",
        ]
        for payload in payloads {
            let flaw = sample.flaw(of: try sample.line(try sample.jws(header: header, payload: payload)))
            #expect(flaw == .malformed, "\(payload)")
        }
        let newer = payload.replacing("\"v\":1", with: "\"v\":2,\"z\":true")
        #expect(sample.flaw(of: try sample.line(try sample.jws(header: header, payload: newer))) == .newer)
    }

    @Test func theShortCodeBelongsToTheReceipt() throws {
        let sample = try ReceiptSample()
        let other = try ReceiptSample(kind: .photo)
        let swapped = sample.receipt.line.replacing(sample.receipt.code.grouped, with: other.receipt.code.grouped)
        #expect(sample.flaw(of: swapped) == .codeDiffers)
        // As somebody has written it down.
        let written = sample.receipt.line.replacing(
            sample.receipt.code.grouped,
            with: sample.receipt.code.text.lowercased()
        )
        #expect(sample.flaw(of: written) == nil)
        #expect(sample.receipt.code.grouped.count == 14)
        #expect(ReceiptCode(sample.receipt.code.grouped) == sample.receipt.code)
    }

    @Test func aRetiredKeyStillVerifiesWhatItSignedBefore() throws {
        let sample = try ReceiptSample()
        let later = ReceiptSample.issuedAt.adding(days: 1)
        let earlier = ReceiptSample.issuedAt.adding(days: -1)
        #expect(sample.flaw(of: sample.receipt.line, under: sample.published(retiredAt: later)) == nil)
        // Whoever has stolen a retired key cannot sign with it any more.
        #expect(
            sample.flaw(of: sample.receipt.line, under: sample.published(retiredAt: earlier)) == .keyRetired(earlier)
        )
        // A signing that was under way when the key was retired.
        let justBefore = ReceiptSample.issuedAt.adding(seconds: -5)
        #expect(sample.flaw(of: sample.receipt.line, under: sample.published(retiredAt: justBefore)) == nil)
    }

    @Test func aKeySignsForItsBodyAlone() throws {
        let sample = try ReceiptSample()
        let south = BodyID(checked: "south")
        #expect(sample.flaw(of: sample.receipt.line, under: sample.published(as: south)) == .otherBody)
    }

    @Test func everyFlawSaysWhatToDo() {
        let key = KeyID(canonical: "KEY000000001")
        let flaws: [ReceiptFlaw] = [
            .malformed, .codeDiffers, .signature, .otherBody, .keyRetired(ReceiptSample.issuedAt), .noReceipt,
            .several(2), .newer, .unknownKey(key),
        ]
        #expect(Set(flaws.map(\.code)).count == flaws.count)
        #expect(flaws.allSatisfy { !$0.description.isEmpty && !$0.remedy.isEmpty })
        #expect(flaws.filter(\.isRefuted).count == 5)
    }
}
