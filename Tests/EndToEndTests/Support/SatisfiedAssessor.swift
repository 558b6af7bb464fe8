/// Answers the questions of `assay queue score` as somebody who has seen everything.
enum SatisfiedAssessor {
    static let comment = "Bien hecho, 很好"

    static func answer(to question: String) -> String {
        let prompt = question.split(separator: "\n").last ?? ""
        return if prompt.contains("m met") {
            "m"
        } else if prompt.contains("level") {
            "1"
        } else if prompt.contains("seen at") {
            "e1@1-4"
        } else if prompt.contains("comment to the candidate") {
            comment
        } else {
            "y"
        }
    }

    /// Answers until a question has these words, and leaves that one open.
    static func work(at terminal: PseudoTerminal, from first: String? = nil, until words: String) async throws {
        var question = if let first { first } else { try await terminal.question() }
        while !question.contains(words) {
            terminal.type(answer(to: question))
            question = try await terminal.question()
        }
    }
}
