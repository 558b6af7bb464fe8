import HTTPTypes
import Recognition
import Testing

@testable import Intake

@Suite struct TusAnswerTests {
    static let refusals: [TusRefusal] =
        [
            .versionUnsupported, .methodNotAllowed(allowed: "POST"), .headerRepeated(.uploadLength), .framingAmbiguous,
            .lengthContradictory, .contentTypeWrong, .tooLarge(maximum: 9), .bodyTooLong(offset: 3, length: 5),
            .bodyTooLong(offset: nil, length: 5), .offsetMismatch(current: 4), .unknownUpload, .superseded,
            .noSpace(offset: 2), .temporarilyUnavailable, .lengthFixed, .checksumMismatch(offset: 1),
            .joined,
            .received, .expired,
        ]
        + TusField.allCases.flatMap { [.headerMissing($0), .headerMalformed($0)] }
        + TusExtension.allCases.map { .extensionNotOffered($0) }
        + PartFault.allCases.map { .partRefused($0) }
        + MetadataFault.allCases.map { .metadataRefused($0) }

    @Test func everyFieldNameIsWellFormed() {
        for field in TusField.allCases { #expect(HTTPField.Name(field.rawValue) != nil) }
    }

    @Test(arguments: refusals)
    func aRefusalCarriesTheVersionAndSaysWhatToDo(_ refusal: TusRefusal) {
        #expect(refusal.headers[.resumable] == "1.0.0")
        #expect((400...507).contains(refusal.status.code))
        #expect(refusal.code.hasPrefix("tus."))
        #expect(refusal.reason.hasSuffix("."))
        #expect(refusal.remedy.hasSuffix("."))
        #expect(refusal.headers.fields.contains { $0.name.canonicalName == "tus-resumable" })
    }

    @Test func aTrueMismatchTellsTheCurrentOffset() {
        let mismatch = TusRefusal.offsetMismatch(current: 400_000)
        #expect(mismatch.status == .conflict)
        #expect(mismatch.headers[.uploadOffset] == "400000")
    }

    @Test func anUnknownUploadTellsNoOffset() {
        #expect(TusRefusal.unknownUpload.status == .notFound)
        #expect(TusRefusal.unknownUpload.headers[.uploadOffset] == nil)
    }

    @Test func passingTroubleIsLockedAndNeverAServerError() {
        #expect(TusRefusal.temporarilyUnavailable.status.code == 423)
        #expect(TusRefusal.temporarilyUnavailable.headers[.retryAfter] != nil)
        #expect(TusRefusal.superseded.status.code == 423)
        #expect(TusRefusal.noSpace(offset: 17).status.code == 507)
        #expect(TusRefusal.noSpace(offset: 17).headers[.uploadOffset] == "17")
    }

    @Test func optionsTellsWhatIsOffered() {
        let reply = TusReply.options(TusCapabilities(maximumSize: 5_000))
        #expect(reply.status == .ok)
        #expect(reply.headers[.version] == "1.0.0")
        #expect(reply.headers[.extensions]?.hasPrefix("creation,creation-with-upload,") == true)
        #expect(reply.headers[.checksumAlgorithm] == "sha1,sha256")
        let core = TusReply.options(TusCapabilities(maximumSize: 5_000, extensions: [.creation]))
        #expect(core.headers[.checksumAlgorithm] == nil)
        #expect(reply.headers[.maxSize] == "5000")
    }

    @Test func aHeadAnswerIsNotCachedAndEchoesMetadata() throws {
        let metadata = try UploadMetadata(headerValue: "filename Y2xpcA==,a")
        let reply = TusReply.progress(progress(metadata))
        #expect(reply.status == .ok)
        #expect(reply.headers[.cacheControl] == "no-store")
        #expect(reply.headers[.uploadOffset] == "3")
        #expect(reply.headers[.uploadLength] == "5")
        #expect(reply.headers[.uploadMetadata] == "filename Y2xpcA==,a")
        #expect(reply.headers[.uploadExpires] == "Sun, 22 Nov 2026 10:30:00 GMT")
        #expect(reply.headers[.uploadDeferLength] == nil && reply.headers[.uploadConcat] == nil)
        let bare = TusReply.progress(progress(UploadMetadata(), length: nil, concat: "final;/v1/uploads/X"))
        #expect(bare.headers[.uploadMetadata] == nil && bare.headers[.uploadLength] == nil)
        #expect(bare.headers[.uploadDeferLength] == "1")
        #expect(bare.headers[.uploadConcat] == "final;/v1/uploads/X")
    }

    private static let expires = Instant(milliseconds: 1_795_343_400_250)

    private func progress(
        _ metadata: UploadMetadata,
        length: Int64? = 5,
        concat: String? = nil
    ) -> TusProgress {
        TusProgress(
            offset: 3,
            length: length,
            metadata: metadata,
            concat: concat,
            expires: Self.expires,
            digest: nil
        )
    }

    @Test func aDigestIsWrittenAsItsFieldHasIt() throws {
        let digest = try #require(Digest(hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
        #expect(digest.representation == "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:")
    }

    @Test func creationAndPatchAnswerAsTheProtocolHasIt() {
        let created = TusReply.created(location: "/uploads/0123456789AB", offset: 5, expires: Self.expires)
        #expect(created.headers[.uploadExpires] == "Sun, 22 Nov 2026 10:30:00 GMT")
        #expect(created.status == .created)
        #expect(created.headers[.location] == "/uploads/0123456789AB")
        #expect(created.headers[.uploadOffset] == "5")
        #expect(TusReply.created(location: "/u", offset: nil, expires: Self.expires).headers[.uploadOffset] == nil)
        let stored = TusReply.stored(offset: 9, expires: Self.expires)
        #expect(stored.status == .noContent)
        #expect(stored.headers[.uploadOffset] == "9")
        #expect(stored.headers[.resumable] == "1.0.0")
        #expect(stored.headers[.uploadExpires] == "Sun, 22 Nov 2026 10:30:00 GMT")
        #expect(TusReply.removed.status == .noContent)
    }

    @Test func onlySmallBodiesAreReadToTheirEnd() {
        #expect(BodySize.none.isCheapToDrain)
        #expect(BodySize.declared(65_536).isCheapToDrain)
        #expect(BodySize.declared(65_537).isCheapToDrain == false)
        #expect(BodySize.undeclared.isCheapToDrain == false)
    }
}
