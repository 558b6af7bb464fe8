import Bundles
import Recognition

/// Where identifiers, salts and secrets come from.
public protocol RandomSource: Sendable {
    func next() -> UInt64
}

extension RandomSource {
    func identifier<ID: GeneratedIdentifier>() -> ID {
        var generator = Draws(source: self)
        return ID.random(using: &generator)
    }

    /// 32 bytes in hexadecimal.
    func secret() -> String {
        (0..<4).map { _ in
            let digits = String(next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    func invitationCode(to caseID: CaseID) -> InvitationCode {
        var generator = Draws(source: self)
        return InvitationCode(to: caseID, using: &generator)
    }

    /// Six letters and digits that are easy to say and to read on a board.
    func challenge() -> String {
        var generator = Draws(source: self)
        return String(CaseID.random(using: &generator).text.prefix(6))
    }
}

private struct Draws<Source: RandomSource>: RandomNumberGenerator {
    let source: Source

    mutating func next() -> UInt64 { source.next() }
}
