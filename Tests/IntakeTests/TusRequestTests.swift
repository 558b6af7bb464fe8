import HTTPTypes
import Recognition
import ServiceAPI
import Testing
import Vault

@testable import Intake

/// The head of a request of the upload protocol.
@Suite struct TusRequestTests {
    static let capabilities = TusCapabilities(maximumSize: 1_000)

    private func parse(
        _ method: HTTPRequest.Method,
        version: String? = "1.0.0",
        _ headers: KeyValuePairs<String, String>
    ) throws(TusRefusal) -> TusRequest {
        try TusRequest(TusSample.head(method, version: version, headers), capabilities: Self.capabilities)
    }

    private func refusal(
        _ method: HTTPRequest.Method,
        version: String? = "1.0.0",
        _ headers: KeyValuePairs<String, String>
    ) -> TusRefusal? {
        do throws(TusRefusal) { _ = try parse(method, version: version, headers) } catch { return error }
        return nil
    }

    // MARK: Version and method

    @Test(arguments: [nil, "9.9.9", "1.0.0"] as [String?])
    func optionsNeedsNoVersion(_ version: String?) throws {
        #expect(try parse(.options, version: version, [:]).operation == .options)
    }

    @Test(arguments: [nil, "0.2.2", "", "1.0.0, 0.2.2", "1.0"] as [String?])
    func anotherVersionIsRefusedBeforeAnythingElse(_ version: String?) {
        for method: HTTPRequest.Method in [.post, .head, .patch, .delete, .get] {
            #expect(refusal(method, version: version, [:]) == .versionUnsupported)
        }
        #expect(TusRefusal.versionUnsupported.status.code == 412)
        #expect(TusRefusal.versionUnsupported.headers[.version] == "1.0.0")
    }

    @Test func theOverriddenMethodBeatsTheRealOne() throws {
        let headers: KeyValuePairs = [
            "X-HTTP-Method-Override": "PATCH", "Upload-Offset": "3", "Content-Type": "application/offset+octet-stream",
        ]
        #expect(try parse(.post, headers).operation == .append(TusAppend(offset: 3)))
        #expect(try parse(.post, ["X-HTTP-Method-Override": "HEAD"]).operation == .head)
        #expect(refusal(.post, ["X-HTTP-Method-Override": "P A"]) == .headerMalformed(.methodOverride))
    }

    @Test func aMethodThatIsNotOfferedIsRefused() throws {
        let refused = TusRefusal.methodNotAllowed(allowed: "OPTIONS, POST, HEAD, PATCH, DELETE")
        #expect(refusal(.get, [:]) == refused)
        #expect(refused.headers[.allow] == "OPTIONS, POST, HEAD, PATCH, DELETE")
        #expect(try parse(.delete, [:]).operation == .terminate)
        #expect(try parse(.post, ["X-HTTP-Method-Override": "DELETE"]).operation == .terminate)
        let core = TusCapabilities(maximumSize: 1, extensions: [.creation])
        #expect(throws: TusRefusal.methodNotAllowed(allowed: "OPTIONS, POST, HEAD, PATCH")) {
            try TusRequest(TusSample.head(.delete, [:]), capabilities: core)
        }
    }

    // MARK: Creation

    @Test func creationTakesALengthAndMetadata() throws {
        let request = try parse(.post, ["Upload-Length": "100", "Upload-Metadata": "filename Y2xpcC5tcDQ="])
        guard case .create(let creation) = request.operation else {
            Issue.record("\(request)")
            return
        }
        #expect(creation.length == 100)
        #expect(creation.metadata.text(of: "filename") == "clip.mp4")
        #expect(creation.carriesBytes == false)
        #expect(request.body == .none)
    }

    @Test func creationWithoutALengthIsRefused() {
        #expect(refusal(.post, [:]) == .headerMissing(.uploadLength))
    }

    @Test(arguments: TusSample.notNumbers)
    func aLengthThatIsNoNumberIsRefused(_ text: String) {
        #expect(refusal(.post, ["Upload-Length": text]) == .headerMalformed(.uploadLength))
    }

    @Test func theLargestUploadIsTakenAndOneByteMoreIsNot() throws {
        _ = try parse(.post, ["Upload-Length": "1000"])
        _ = try parse(.post, ["Upload-Length": "0"])
        for text in ["1001", "9223372036854775807"] {
            #expect(refusal(.post, ["Upload-Length": text]) == .tooLarge(maximum: 1_000))
        }
        #expect(TusRefusal.tooLarge(maximum: 1_000).status.code == 413)
        #expect(TusRefusal.tooLarge(maximum: 1_000).headers[.maxSize] == "1000")
    }

    @Test func theLengthMayComeLater() throws {
        guard case .create(let creation) = try parse(.post, ["Upload-Defer-Length": "1"]).operation else {
            Issue.record("no creation")
            return
        }
        #expect(creation.length == nil)
        let later = try TusRequest(TusSample.append(2, ["Upload-Length": "5"]), capabilities: Self.capabilities)
        #expect(later.operation == .append(TusAppend(offset: 2, length: 5)))
        #expect(throws: TusRefusal.headerMalformed(.uploadLength)) {
            try TusRequest(TusSample.append(2, ["Upload-Length": "+5"]), capabilities: Self.capabilities)
        }
        #expect(refusal(.post, ["Upload-Defer-Length": "2"]) == .headerMalformed(.uploadDeferLength))
        #expect(refusal(.post, ["Upload-Defer-Length": "1", "Upload-Length": "5"]) == .lengthContradictory)
    }

    @Test func extensionsThatAreNotOfferedAreRefusedAndNeverIgnored() {
        let core = TusCapabilities(maximumSize: 1_000, extensions: [.creation])
        func refused(_ request: HTTPRequest) -> TusRefusal? {
            do throws(TusRefusal) { _ = try TusRequest(request, capabilities: core) } catch { return error }
            return nil
        }
        let part = TusSample.head(.post, ["Upload-Concat": "partial", "Upload-Length": "5"])
        #expect(refused(part) == .extensionNotOffered(.concatenation))
        let deferred = TusSample.head(.post, ["Upload-Defer-Length": "1"])
        #expect(refused(deferred) == .extensionNotOffered(.creationDeferLength))
        let checked = TusSample.append(0, ["Upload-Checksum": "sha1 \(TusSample.sha1)"])
        #expect(refused(checked) == .extensionNotOffered(.checksum))
    }

    // MARK: Checksums and parts

    @Test func aChecksumIsReadStrictly() throws {
        let sha256 = "sha256 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        for header in ["sha1 \(TusSample.sha1)", sha256] {
            let request = try TusRequest(
                TusSample.append(0, ["Upload-Checksum": header]),
                capabilities: Self.capabilities
            )
            guard case .append(let append) = request.operation else {
                Issue.record("\(request)")
                continue
            }
            #expect(append.checksum?.algorithm.rawValue == String(header.prefix { $0 != " " }))
        }
        for header in [
            "", "sha1", "sha1 ", "md5 \(TusSample.sha1)", "SHA1 \(TusSample.sha1)", "sha1 !!!", "sha1 2jmj7l5rSw0yVb==",
            "sha256 \(TusSample.sha1)", "sha1  \(TusSample.sha1)", "sha1 \(TusSample.sha1) x",
        ] {
            #expect(throws: TusRefusal.headerMalformed(.uploadChecksum), "\(header)") {
                try TusRequest(TusSample.append(0, ["Upload-Checksum": header]), capabilities: Self.capabilities)
            }
        }
    }

    @Test func partsAreNamedByTheirAddresses() throws {
        let secret = String(repeating: "5", count: 32)
        let header =
            "final;/v1/uploads/0123456789AB-\(secret) https://example.org/base/v1/uploads/CDEFGHJKMNPQ"
        guard case .create(let creation) = try parse(.post, ["Upload-Concat": header]).operation,
            case .joined(let parts) = creation.concatenation
        else {
            Issue.record("no joined upload")
            return
        }
        #expect(parts.map(\.id.text) == ["0123456789AB", "CDEFGHJKMNPQ"])
        #expect(parts.map(\.capability) == [secret, nil])
        #expect(creation.concat == header && creation.length == nil)
        #expect(refusal(.post, ["Upload-Concat": header, "Upload-Length": "5"]) == .lengthContradictory)
        #expect(refusal(.post, ["Upload-Concat": header, "Upload-Defer-Length": "1"]) == .lengthContradictory)
    }

    @Test(arguments: [
        "", "foo", "final", "final;", "final; ", "Partial", "final;/etc/passwd", "final;../x", "final;/v1/uploads/",
        "final;/v1/uploads/../x", "final;0123456789AB", "final;ftp://x/v1/uploads/0123456789AB",
        "final;/v1/uploads/0123456789ab", "final;/v1/uploads/0123456789AB-55",
        "final;/v1/uploads/0123456789AB,/v1/uploads/0123456789AB", "final;/v1/uploads/0123456789AB%00",
    ])
    func whatNamesNoPartsIsRefused(_ header: String) {
        #expect(refusal(.post, ["Upload-Concat": header, "Upload-Length": "5"]) == .headerMalformed(.uploadConcat))
    }

    @Test func creationMayCarryTheFirstBytes() throws {
        let type = "application/offset+octet-stream"
        let request = try parse(.post, ["Upload-Length": "10", "Content-Type": type, "Content-Length": "5"])
        guard case .create(let creation) = request.operation else {
            Issue.record("\(request)")
            return
        }
        #expect(creation.carriesBytes)
        #expect(request.body == .declared(5))
        #expect(
            refusal(.post, ["Upload-Length": "3", "Content-Type": type, "Content-Length": "5"])
                == .bodyTooLong(offset: nil, length: 3)
        )
        #expect(refusal(.post, ["Upload-Length": "10", "Content-Length": "5"]) == .contentTypeWrong)
    }

    // MARK: Appending

    @Test func appendingNamesItsOffset() throws {
        let request = try TusRequest(TusSample.append(7, ["Content-Length": "5"]), capabilities: Self.capabilities)
        #expect(request.operation == .append(TusAppend(offset: 7)))
        #expect(request.body == .declared(5))
        #expect(request.awaitsContinue == false)
    }

    @Test(arguments: TusSample.notNumbers)
    func anOffsetThatIsNoNumberIsRefused(_ text: String) {
        let headers: KeyValuePairs = ["Upload-Offset": text, "Content-Type": "application/offset+octet-stream"]
        #expect(refusal(.patch, headers) == .headerMalformed(.uploadOffset))
    }

    @Test func anAbsentOffsetIsRefused() {
        #expect(refusal(.patch, ["Content-Type": "application/offset+octet-stream"]) == .headerMissing(.uploadOffset))
    }

    @Test func anotherContentTypeIsRefused() throws {
        #expect(refusal(.patch, ["Upload-Offset": "0"]) == .contentTypeWrong)
        for type in ["text/plain", "", "application/octet-stream", "application/offset+octet-streams"] {
            #expect(refusal(.patch, ["Upload-Offset": "0", "Content-Type": type]) == .contentTypeWrong)
        }
        #expect(TusRefusal.contentTypeWrong.status.code == 415)
        for type in ["Application/Offset+Octet-Stream", "application/offset+octet-stream; charset=utf-8"] {
            _ = try parse(.patch, ["Upload-Offset": "0", "Content-Type": type])
        }
    }

    @Test func chunksNeedNoContentLength() throws {
        let request = try TusRequest(
            TusSample.append(0, ["Transfer-Encoding": "chunked", "Expect": "100-Continue"]),
            capabilities: Self.capabilities
        )
        #expect(request.body == .undeclared)
        #expect(request.awaitsContinue)
    }

    @Test func headersInAnyCaseAreRead() throws {
        let request = try parse(
            .patch,
            ["UPLOAD-OFFSET": "4", "content-type": "application/offset+octet-stream"]
        )
        #expect(request.operation == .append(TusAppend(offset: 4)))
    }

    // MARK: Framing

    @Test func twoWaysOfFramingAreRefused() {
        let both = refusal(.post, ["Upload-Length": "5", "Content-Length": "5", "Transfer-Encoding": "chunked"])
        #expect(both == .framingAmbiguous)
        #expect(TusRefusal.framingAmbiguous.alwaysCloses)
        #expect(refusal(.post, ["Upload-Length": "5", "Content-Length": "+5"]) == .headerMalformed(.contentLength))
    }

    @Test(arguments: ["Upload-Length", "Upload-Metadata", "Content-Length", "Upload-Defer-Length"])
    func aHeaderThatComesTwiceIsRefused(_ name: String) {
        let twice = refusal(.post, ["Upload-Length": "5", name: "1", name: "1"])
        #expect(twice == TusField(rawValue: name).map { .headerRepeated($0) })
    }
}
