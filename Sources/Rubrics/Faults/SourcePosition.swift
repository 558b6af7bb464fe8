/// A place in a file as the YAML parser counts it: lines from 1, columns from 1 in Unicode scalars.
struct SourcePosition: Hashable, Comparable {
    let line: Int
    let column: Int

    static let beginning = SourcePosition(line: 1, column: 1)

    static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
