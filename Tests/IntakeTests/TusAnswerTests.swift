import HTTPTypes
import Testing

@testable import Intake

@Suite struct TusAnswerTests {
    static let refusals: [TusRefusal] =
        [
            .versionUnsupported, .methodNotAllowed(allowed: "POST"), .headerRepeated(.uploadLength), .framingAmbiguous,
            .lengthContradictory, .contentTypeWrong, .tooLarge(maximum: 9), .bodyTooLong(offset: 3, length: 5),
            .bodyTooLong(offset: nil, length: 5), .offsetMismatch(current: 4), .unknownUpload, .superseded,
            .noSpace(offset: 2), .temporarilyUnavailable, .stopping,
        ]
        + TusField.allCases.flatMap { [.headerMissing($0), .headerMalformed($0)] }
        + TusExtension.allCases.map { .extensionNotOffered($0) }
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
        #expect(reply.headers[.extensions] == "creation,creation-with-upload")
        #expect(reply.headers[.maxSize] == "5000")
    }

    @Test func aHeadAnswerIsNotCachedAndEchoesMetadata() throws {
        let metadata = try UploadMetadata(headerValue: "filename Y2xpcA==,a")
        let reply = TusReply.progress(offset: 3, length: 5, metadata: metadata)
        #expect(reply.status == .ok)
        #expect(reply.headers[.cacheControl] == "no-store")
        #expect(reply.headers[.uploadOffset] == "3")
        #expect(reply.headers[.uploadLength] == "5")
        #expect(reply.headers[.uploadMetadata] == "filename Y2xpcA==,a")
        #expect(TusReply.progress(offset: 0, length: 5, metadata: UploadMetadata()).headers[.uploadMetadata] == nil)
    }

    @Test func creationAndPatchAnswerAsTheProtocolHasIt() {
        let created = TusReply.created(location: "/uploads/0123456789AB", offset: 5)
        #expect(created.status == .created)
        #expect(created.headers[.location] == "/uploads/0123456789AB")
        #expect(created.headers[.uploadOffset] == "5")
        #expect(TusReply.created(location: "/u", offset: nil).headers[.uploadOffset] == nil)
        #expect(TusReply.stored(offset: 9).status == .noContent)
        #expect(TusReply.stored(offset: 9).headers[.uploadOffset] == "9")
        #expect(TusReply.stored(offset: 9).headers[.resumable] == "1.0.0")
    }

    @Test func onlySmallBodiesAreReadToTheirEnd() {
        #expect(BodySize.none.isCheapToDrain)
        #expect(BodySize.declared(65_536).isCheapToDrain)
        #expect(BodySize.declared(65_537).isCheapToDrain == false)
        #expect(BodySize.undeclared.isCheapToDrain == false)
    }
}
