import Recognition
import Records
import Testing

extension RecordsContract {
    static var erasure: [Clause] {
        [
            Clause("a case whose personal parts are gone folds to the same state") { records in
                var acts = SampleActs(seed: 50)
                var sample = SampleCase(using: &acts)
                let assessor: PersonID = acts.id()
                _ = try await records.append(sample.becomeReady(using: &acts))
                _ = try await records.append(
                    sample.allocate(to: assessor, until: .init(milliseconds: .max), using: &acts)
                )
                _ = try await records.append(sample.judge(by: assessor, using: &acts))
                let before = try await records.acts(of: sample.stream, in: acts.body)
                let rows = try await records.cases(in: acts.body, matching: CaseFilter(), page: PageRequest(limit: 9))
                    .rows
                #expect(before.contains { $0.personal != nil })

                try await records.erasePersonalParts(of: before.map(\.envelope.id), in: acts.body)
                let after = try await records.acts(of: sample.stream, in: acts.body)
                #expect(after.allSatisfy { $0.personal == nil })
                #expect(after.map(\.envelope) == before.map(\.envelope))
                #expect(CaseState.fold(after.map(\.envelope)) == CaseState.fold(before.map(\.envelope)))
                try await records.rebuildProjections()
                #expect(
                    try await records.cases(in: acts.body, matching: CaseFilter(), page: PageRequest(limit: 9)).rows
                        == rows
                )
            },
            Clause("erasing again, or what is unknown, or another body's, does nothing") { records in
                var acts = SampleActs(seed: 51)
                let (id, append) = acts.person(.candidate)
                _ = try await records.append(append)
                let named = append.acts[0].envelope.id
                try await records.erasePersonalParts(of: [named, acts.id()], in: Self.foreign)
                #expect(try await records.person(id, in: acts.body).name == "Ana Ruiz")
                for _ in 0..<2 { try await records.erasePersonalParts(of: [acts.id(), named], in: acts.body) }
                try await records.erasePersonalParts(of: [], in: acts.body)
                #expect(try await records.acts(of: .person(id), in: acts.body)[0].personal == nil)
            },
            Clause("an erased person's row has no name, and is otherwise the same") { records in
                var acts = SampleActs(seed: 52)
                let (id, append) = acts.person(.candidate, .assessor)
                let (place, placed) = acts.organisation()
                for append in [append, placed] { _ = try await records.append(append) }
                let before = try await records.person(id, in: acts.body)
                #expect(before.email == "someone@example.org")
                let erased = [append.acts[0].envelope.id, placed.acts[0].envelope.id]
                try await records.erasePersonalParts(of: erased, in: acts.body)
                let after = try await records.person(id, in: acts.body)
                #expect(after.name == nil && after.email == nil)
                #expect(after.roles == before.roles && after.version == before.version)
                let page = PageRequest(limit: 9)
                #expect(try await records.people(in: acts.body, role: nil, at: acts.now, page: page).rows == [after])
                let organisation = try await records.organisations(in: acts.body, page: page).rows.first
                #expect(organisation?.id == place && organisation?.name == nil)
            },
        ]
    }
}
