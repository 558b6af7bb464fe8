import Casework
import Hummingbird
import Recognition
import Records
import ServiceAPI
import Vault

/// How uploads begin.
extension TusController {
    @Sendable func create(_ reader: RequestReader) async throws -> Response {
        try await answering(reader) {
            let reader = try await authenticated(reader)
            let request = try parse(reader)
            guard case .create(let creation) = request.operation else {
                throw ProblemError(TusRefusal.methodNotAllowed(allowed: capabilities.methods))
            }
            if case .joined(let parts) = creation.concatenation { return try await join(parts, creation, reader) }
            let caller = try reader.caller
            let wanted = try wanted(creation, reader)
            let begun = try await attempting { () throws(CaseworkFault) in
                try await workplace.beginUpload(wanted, caller: caller)
            }
            do {
                let outcome = try await take(creation, request, as: begun.row, reader)
                guard case .acknowledge = outcome else {
                    await drop(begun)
                    return try answer(outcome, reader) { begun.reply($0, isNew: false) }
                }
                return try answer(outcome, reader) { begun.reply($0, isNew: request.body.isEmpty) }
            } catch {
                await drop(begun)
                throw error
            }
        }
    }

    /// Parts that are all there are joined by whoever shows their addresses; nobody else begins anything without a token.
    private func authenticated(_ reader: RequestReader) async throws(ProblemError) -> RequestReader {
        var reader = reader
        reader.context.bearer = try await authentication.bearer(of: reader.request)
        if case .valid(let caller, _) = reader.context.bearer {
            guard RouteAccess.uploaders.contains(caller.role) else {
                throw ProblemError(.forbidden(allowed: RouteAccess.uploaders))
            }
            reader.context.caller = caller
        } else if !TusConcatenation.isJoining(reader.request.headers) {
            _ = try Authentication.caller(reader.context.bearer)
        }
        return reader
    }

    private func take(
        _ creation: TusCreation,
        _ request: TusRequest,
        as row: UploadRow,
        _ reader: RequestReader
    ) async throws -> UploadOutcome {
        let event = UploadEvent.created(
            body: request.body,
            isChecked: creation.checksum != nil,
            at: workplace.now
        )
        return try await transfer(event, of: row, reader, request, checksum: creation.checksum)
    }

    /// Its address was told to nobody, so nobody can go on with it, and what it reserves would be missing for days.
    private func drop(_ begun: BegunUpload) async {
        try? await workplace.dropUpload(begun.row)
    }

    private func wanted(_ creation: TusCreation, _ reader: RequestReader) throws(ProblemError) -> WantedUpload {
        var claim: WantedUpload.Claim?
        if creation.concatenation != .part {
            let evidence = try EvidenceClaim(creation.metadata)
            claim = WantedUpload.Claim(
                caseID: evidence.caseID,
                purpose: evidence.purpose,
                digest: evidence.digest,
                provenance: evidence.provenance
            )
        }
        var token: TokenID?
        if case .valid(_, let shown) = reader.context.bearer { token = shown }
        return WantedUpload(
            claim: claim,
            length: creation.length,
            metadata: creation.metadata.headerValue,
            concat: creation.concat,
            token: token
        )
    }

    private func join(
        _ addresses: [UploadAddress],
        _ creation: TusCreation,
        _ reader: RequestReader
    ) async throws -> Response {
        let wanted = try wanted(creation, reader)
        var parts: [UploadRow] = []
        for address in addresses { parts.append(try await part(address, reader)) }
        let caller = try caller(joining: parts, reader)
        guard parts.reduce(0, { $0 + $1.length }) <= capabilities.maximumSize else {
            throw ProblemError(TusRefusal.tooLarge(maximum: capabilities.maximumSize))
        }
        let joined = try await attempting { () throws(CaseworkFault) in
            try await workplace.joinUploads(
                parts,
                as: wanted,
                hasSecrets: addresses.allSatisfy { $0.capability != nil },
                caller: caller
            )
        }
        let outcome = try await transfer(.created(body: .none, at: workplace.now), of: joined.row, reader)
        return try answer(outcome, reader) { joined.reply($0, isNew: true) }
    }

    /// Who asks; where the token has expired on the way, whoever sent the parts, whose addresses with their secrets are shown.
    private func caller(joining parts: [UploadRow], _ reader: RequestReader) throws(ProblemError) -> Caller {
        if let caller = reader.context.caller { return caller }
        guard let first = parts.first, parts.allSatisfy({ $0.body == first.body && $0.person == first.person }) else {
            throw ProblemError(TusRefusal.partRefused(.unknown))
        }
        return Caller(body: first.body, person: first.person, role: first.role)
    }

    private func part(_ address: UploadAddress, _ reader: RequestReader) async throws(ProblemError) -> UploadRow {
        let access = try await attempting { () throws(CaseworkFault) in
            try await workplace.accessUpload(
                address.id,
                capability: address.capability,
                bearer: reader.context.bearer
            )
        }
        guard case .full(let row) = access, !row.isExpired(at: workplace.now) else {
            throw ProblemError(TusRefusal.partRefused(.unknown))
        }
        guard row.isPart else { throw ProblemError(TusRefusal.partRefused(.notAPart)) }
        guard row.state == .held else { throw ProblemError(TusRefusal.partRefused(.unfinished)) }
        return row
    }
}

extension BegunUpload {
    /// - Parameter isNew: no bytes of its own came with it, so no offset is told.
    fileprivate func reply(_ standing: UploadStanding, isNew: Bool) -> TusReply {
        .created(
            location: ServiceRoute.uploadOffset.path(UploadAddress(id: row.id, capability: capability).text),
            offset: isNew ? nil : standing.offset,
            expires: standing.expires
        )
    }
}
