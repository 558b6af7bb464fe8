public import Recognition
import Records

extension Workplace {
    /// The schemes that the body uses, with their rubrics in the order of adoption.
    public func listSchemes(caller: Caller) async throws(CaseworkFault) -> [(
        scheme: Scheme, digest: Digest, rubrics: [Rubric]
    )] {
        let adopted = try await recording { () throws(RecordsFault) in try await records.adoptedSchemes(in: caller.body)
        }
        var result: [(Scheme, Digest, [Rubric])] = []
        for item in adopted {
            var rubrics: [Rubric] = []
            for unit in item.units { rubrics.append(try await library.rubric(unit, in: caller.body)) }
            result.append((try await library.scheme(item.scheme, in: caller.body), item.scheme.digest, rubrics))
        }
        return result
    }

    public func showUnit(_ unit: UnitCode, of scheme: SchemeCode, caller: Caller) async throws(CaseworkFault) -> Rubric
    {
        let adopted = try await adoptedScheme(scheme, in: caller.body)
        guard let reference = adopted.units.first(where: { $0.code == unit }) else { throw .notFound(.unit) }
        return try await library.rubric(reference, in: caller.body)
    }

    /// Who the caller is, by name, and the title of their body.
    public func identify(_ caller: Caller) async throws(CaseworkFault) -> (name: String?, bodyTitle: String) {
        let bodies = try await recording { () throws(RecordsFault) in try await records.bodies() }
        return (try await name(of: caller.person, in: caller.body), bodies.first { $0.id == caller.body }?.title ?? "")
    }
}
