import Recognition
import ServiceAPI

/// Looks into a watch folder again and again. What was done is remembered nowhere but in the folder and in the service, so a run
/// that was cut short is gone on with by another.
struct WatchRun {
    private let client: ServiceClient
    private let memory: UploadMemory
    private let folder: WatchFolder
    private let output: Output
    private var last: [String: FileFacts] = [:]
    private var told: [String: (event: WatchEvent, at: ContinuousClock.Instant)] = [:]
    private(set) var refused = 0
    private(set) var handled = 0

    /// A file that does not match may match later: its case may be opened.
    private static let again = Duration.seconds(60)

    init(client: ServiceClient, memory: UploadMemory, folder: String, output: Output) {
        self.client = client
        self.memory = memory
        self.folder = WatchFolder(path: folder)
        self.output = output
    }

    /// One look: imports what has not changed since the look before.
    ///
    /// - Parameter isLast: whether what still changes is told, because no further look follows.
    mutating func look(isLast: Bool = false) async throws {
        let files = try folder.files()
        let before = last
        last = Dictionary(files.map { ($0.name, $0.facts) }) { first, _ in first }
        told = told.filter { last[$0.key] != nil }
        for file in files {
            if before[file.name] != file.facts {
                if isLast { try tell(.left(file.name, "something still writes to it")) }
                continue
            }
            if let earlier = told[file.name], ContinuousClock.now - earlier.at < Self.again { continue }
            var (event, isPassing) = try await outcome(of: file)
            if [.arrived, .there].contains(event.result) {
                handled += 1
                do throws(CommandFault) {
                    try folder.setAside(file.name)
                    last[file.name] = nil
                } catch {
                    // Somebody moved it meanwhile, or the folder takes nothing. The service has it: nothing is lost.
                    event.reason = "it could not be moved into \(WatchFolder.imported)"
                }
            }
            try tell(event, isPassing: isPassing)
        }
    }

    /// What became of a file; trouble with one file leaves the others alone.
    ///
    /// - Returns: also whether it is worth another try at the next look.
    /// - Throws: what ends the watch.
    private mutating func outcome(of file: WatchFolder.File) async throws -> (WatchEvent, isPassing: Bool) {
        var matched = WatchEvent(file: file.name, result: .left)
        do throws(ClientFault) {
            return (try await handle(file, &matched), false)
        } catch {
            var isPassing = false
            switch WatchTrouble(error) {
            case .ends: throw error
            case .passes(let reason): (matched.reason, isPassing) = (reason, true)
            case .left(let reason): matched.reason = reason
            case .refused(let reason): (matched.reason, matched.result) = (reason, .refused)
            }
            if matched.result == .refused || isPassing { refused += 1 }
            return (matched, isPassing)
        }
    }

    private mutating func tell(_ event: WatchEvent, isPassing: Bool = false) throws {
        if told[event.file]?.event != event {
            if output.isJSON {
                try output.showPart(try Output.jsonLine(event))
            } else {
                try output.show(lines: output.watched(event))
            }
        }
        told[event.file] = (event, isPassing ? ContinuousClock.now - Self.again : ContinuousClock.now)
    }

    /// - Parameter event: gets what is known of the file by the time that something goes wrong.
    private func handle(
        _ file: WatchFolder.File,
        _ event: inout WatchEvent
    ) async throws(ClientFault) -> WatchEvent {
        guard file.facts.size > 0 else { return .left(file.name, "it is empty") }
        let codes = WatchRule.codes(in: file.name)
        if codes.isEmpty { return .left(file.name, "its name has no code of a case") }
        let cases = try await cases(codes)
        guard let view = cases.first, cases.count == 1 else {
            return .left(file.name, cases.isEmpty ? "there is no such case" : "its name has the codes of several cases")
        }
        event.caseID = view.id
        let choices = try await choices(in: view)
        guard let purpose = WatchRule.purpose(in: file.name, of: choices) else {
            let list = choices.map { "\($0.unit)/\($0.requirement)" }.joined(separator: ", ")
            return .left(
                file.name,
                choices.isEmpty ? "case \(view.id) takes nothing any more" : "its name does not say which of \(list)"
            )
        }
        event.unit = purpose.unit
        event.requirement = purpose.requirement
        return try await send(file, for: purpose, event)
    }

    private func send(
        _ file: WatchFolder.File,
        for purpose: EvidencePurpose,
        _ matched: WatchEvent
    ) async throws(ClientFault) -> WatchEvent {
        guard let caseID = matched.caseID else { return matched }
        let path = folder.place(of: file.name)
        let digest: Digest
        do throws(FileFault) {
            digest = try await FileDigest.of(path: path)
        } catch {
            return .left(file.name, error.description)
        }
        let importing = EvidenceImport(client: client, memory: memory, caseID: caseID, provenance: .watchFolder)
        let source = EvidenceImport.Source(
            path: path,
            name: file.name,
            digest: digest,
            size: file.facts.size,
            purpose: purpose
        )
        let (result, view) = try await importing.send(source)
        return WatchEvent(
            file: file.name,
            result: result,
            caseID: caseID,
            unit: purpose.unit,
            requirement: purpose.requirement,
            evidence: view?.id
        )
    }

    /// Those of the codes that are cases of the body. A word of twelve letters may look like a code.
    private func cases(_ codes: [CaseID]) async throws(ClientFault) -> [CaseView] {
        var found: [CaseView] = []
        for code in codes.prefix(4) {
            do throws(ClientFault) {
                found.append(try await client.show(code))
            } catch {
                guard case .problem(let problem) = error, problem.status == 404 else { throw error }
            }
        }
        return found
    }

    /// What the units that have not been judged ask for.
    private func choices(in view: CaseView) async throws(ClientFault) -> [EvidencePurpose] {
        var choices: [EvidencePurpose] = []
        for unit in view.units where unit.outcome == nil {
            let rubric = try await client.unit(unit.unit, of: view.id)
            choices += rubric.unit.evidenceRequirements.map {
                EvidencePurpose(unit: unit.unit, requirement: $0.code)
            }
        }
        return choices
    }
}
