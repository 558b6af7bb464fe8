import Casework
import NIOCore
import Recognition
import Vault

/// One file on its way into the vault. Whatever goes wrong with it leaves nothing behind.
final class DirectFile {
    private let workplace: Workplace
    private let caller: Caller
    private let metadata: String
    private var upload: DirectUpload?

    init(workplace: Workplace, caller: Caller, metadata: String) {
        self.workplace = workplace
        self.caller = caller
        self.metadata = metadata
    }

    func begin(_ target: (caseID: CaseID, purpose: EvidencePurpose)?, length: Int64) async throws(ProblemError) {
        upload = try await attempting { () throws(CaseworkFault) in
            try await workplace.beginDirectly(target, length: length, metadata: metadata, caller: caller)
        }
    }

    /// Runs `work`, and drops the file when that fails.
    func whole(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch {
            await abandon()
            throw error
        }
    }

    func append(_ piece: ByteBuffer) async throws(ProblemError) {
        guard let upload else { return }
        try await attempting { () throws(CaseworkFault) in
            do throws(VaultFault) {
                try await upload.staged.append([ReceivedBytes(buffer: piece)])
            } catch {
                throw CaseworkFault(vault: error)
            }
        }
    }

    func finish(_ target: (caseID: CaseID, purpose: EvidencePurpose)) async throws(ProblemError) -> ReceivedEvidence {
        guard let upload else {
            throw ProblemError(.malformedRequest, detail: "The form has no file.", remedy: "Add the file as a part.")
        }
        self.upload = nil
        return try await attempting { () throws(CaseworkFault) in
            try await workplace.finishDirectly(upload, as: target, caller: caller)
        }
    }

    func abandon() async {
        guard let upload else { return }
        self.upload = nil
        await workplace.abandonDirectly(upload)
    }
}
