import Recognition

/// Reads the levels of one criterion and checks them against each other.
struct LevelsReader {
    let languages: [LanguageTag]?

    func levels(_ field: Field) -> [Level]? {
        guard let list = field.list() else { return nil }
        var codes = UniqueRegister<LevelCode>()
        let read = list.map { level($0, codes: &codes) }
        if let levels = read.withoutGaps() { check(levels, of: field) }
        return read.map(\.?.level).withoutGaps()
    }

    private struct ReadLevel {
        let level: Level
        let points: Field
    }

    private func level(_ field: Field, codes: inout UniqueRegister<LevelCode>) -> ReadLevel? {
        guard let fields = field.mapping(of: LevelKey.self) else { return nil }
        let codeField = fields.required(.code)
        let code = codeField?.code(LevelCode.self)
        if let code, let codeField, let line = codes.lineOfEarlier(code, line: codeField.node.position.line) {
            codeField.report(ConsistencyProblem.duplicateCode(code.text, of: "level", firstLine: line))
        }
        let text = fields.required(.text)?.texts(in: languages)
        let pointsField = fields.required(.points)
        let points = pointsField?.integer(in: FileRanges.points)
        let isMet = fields.required(.met)?.boolean()
        guard let code, let text, let pointsField, let points, let isMet else { return nil }
        return ReadLevel(level: Level(code: code, text: text, points: points, isMet: isMet), points: pointsField)
    }

    private func check(_ levels: [ReadLevel], of field: Field) {
        if !levels.contains(where: \.level.isMet) { field.report(ConsistencyProblem.noLevelMet) }
        if levels.allSatisfy(\.level.isMet) { field.report(ConsistencyProblem.noLevelUnmet) }
        for (previous, next) in zip(levels, levels.dropFirst()) where next.level.points >= previous.level.points {
            let problem = ConsistencyProblem.levelsOutOfOrder(
                points: next.level.points,
                previous: previous.level.points
            )
            next.points.report(problem)
        }
        guard let lowestMet = levels.filter(\.level.isMet).map(\.level.points).min() else { return }
        for level in levels where !level.level.isMet && level.level.points >= lowestMet {
            level.points.report(ConsistencyProblem.pointsContradictMet(unmet: level.level.points, met: lowestMet))
        }
    }
}
