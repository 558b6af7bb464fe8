import Foundation
import Recognition
import Records

/// The schemes and rubrics that bodies have adopted, by digest. What has a digest never changes, so it is kept once read.
actor RuleLibrary {
    private let records: any Records
    private let hashing: any Hashing
    private var schemes: [Key: Scheme] = [:]
    private var rubrics: [Key: Rubric] = [:]

    private struct Key: Hashable {
        let body: BodyID
        let digest: Digest
    }

    init(records: any Records, hashing: any Hashing) {
        self.records = records
        self.hashing = hashing
    }

    func scheme(_ reference: SchemeReference, in body: BodyID) async throws(CaseworkFault) -> Scheme {
        let key = Key(body: body, digest: reference.digest)
        if let scheme = schemes[key] { return scheme }
        let scheme: Scheme = try await document(reference.digest, in: body, missing: .scheme)
        schemes[key] = scheme
        return scheme
    }

    func rubric(_ reference: UnitReference, in body: BodyID) async throws(CaseworkFault) -> Rubric {
        let key = Key(body: body, digest: reference.contentDigest)
        if let rubric = rubrics[key] { return rubric }
        let unit: CompetencyUnit = try await document(reference.contentDigest, in: body, missing: .unit)
        let rubric = Rubric(unit: unit, hashing: hashing)
        // The document is found by the digest of what it says: anything else is damage, and nothing is judged by it.
        guard rubric.contentDigest == reference.contentDigest else {
            throw .records(.unreadable(what: "rubric"))
        }
        rubrics[key] = rubric
        return rubric
    }

    func rules(for state: CaseState, in body: BodyID) async throws(CaseworkFault) -> CaseRules {
        var rubrics: [UnitCode: Rubric] = [:]
        for unit in state.units { rubrics[unit.reference.code] = try await rubric(unit.reference, in: body) }
        return CaseRules(
            scheme: try await scheme(state.scheme, in: body),
            rubrics: rubrics,
            localTime: SystemLocalTime()
        )
    }

    private func document<Value: Decodable>(
        _ digest: Digest,
        in body: BodyID,
        missing subject: CaseworkFault.Subject
    ) async throws(CaseworkFault) -> Value {
        let found: [UInt8]?
        do {
            found = try await records.document(digest, in: body)
        } catch {
            throw CaseworkFault(error)
        }
        guard let bytes = found else { throw .notFound(subject) }
        guard let value = try? JSONDecoder().decode(Value.self, from: Data(bytes)) else {
            throw .records(.unreadable(what: subject.rawValue))
        }
        return value
    }
}
