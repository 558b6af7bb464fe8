import AssayTesting
import Foundation
import Testing

extension Siege {
    static let unit = "FOOD-KNIFE-01"

    /// Two kills after some more pieces have arrived, and one when the first clip has its place but perhaps no act yet.
    func whileClipsAreSent() async throws {
        try await kill(3, stage: 1) { number, generator in
            let pieces = Int.random(in: 20...100, using: &generator)
            _ = try await eventually("\(pieces) pieces arrive, or a clip is whole", every: .milliseconds(1)) {
                let isTime =
                    number < 2 ? try site.service.toldSoFar.matches(of: /"PATCH"/).count >= pieces : !sealed().isEmpty
                return isTime ? true : nil
            }
        } while: {
            try await forEachLife { life in
                let purpose = ["--case", life.caseID, "--for", "\(Self.unit)/V1", "--chunk", "4KiB"]
                try await insist(life.candidate, ["evidence", "add", life.clip] + purpose) { false }
            }
        }
    }

    /// Three kills while clips are examined, which begins now; one of them while what was found is written. Submission goes
    /// on beside it.
    func whileTheyAreExamined() async throws {
        try examiner.open()
        try await kill(3, stage: 2) { number, generator in
            if number == 1 {
                _ = try? await eventually("pictures are stored", within: .seconds(5), every: .milliseconds(1)) {
                    staged().isEmpty ? nil : true
                }
            } else {
                try await Task.sleep(for: .milliseconds(Int.random(in: 50...900, using: &generator)))
            }
        } while: {
            try await forEachLife { life in
                try await insist(life.candidate, ["case", "submit", life.caseID, "--own-work"]) {
                    try await !view(life).sets.list.isEmpty
                }
                _ = try await eventually("the case is ready", within: .seconds(60), every: .milliseconds(500)) {
                    try await view(life).status.text == "ready" ? true : nil
                }
            }
        }
        #expect(examiner.begun > lives.count, "no examination was interrupted")
    }

    /// Two kills while units are taken and judged.
    func whileTheyAreJudged() async throws {
        try await kill(2, stage: 3) { _, generator in
            try await Task.sleep(for: .milliseconds(Int.random(in: 200...1_200, using: &generator)))
        } while: {
            for _ in lives {
                let caseID = try await take()
                let life = try #require(lives.first { $0.caseID == caseID })
                try await insist(assessor, ["queue", "score", caseID, Self.unit, "--yes"] + Scoring.competent()) {
                    try await view(life).recommendation != .null
                }
            }
        }
    }

    /// Two kills while cases are decided.
    func whileTheyAreDecided() async throws {
        try await kill(2, stage: 4) { _, generator in
            try await Task.sleep(for: .milliseconds(Int.random(in: 100...700, using: &generator)))
        } while: {
            try await forEachLife { life in
                try await insist(certifier, ["decide", life.caseID, "--yes"]) { try await view(life).decision != .null }
            }
        }
    }

    /// Takes a unit; first of all one that the assessor has already, without having heard of it.
    private func take() async throws -> String {
        try await eventually("the assessor has a unit") {
            let list = try await assessor.assay("queue", "list", "--json")
            guard list.succeeded else { return nil }
            let own = try list.json.items.list.first { $0.assessor.text == assessor.id }
            if let own { return own.caseID.text }
            let next = try await assessor.assay("queue", "next", "--json")
            return next.succeeded ? try next.json.caseID.text : nil
        }
    }
}
