/// The text of one file, with its lines: where a fault lies is told in characters as an editor shows them.
struct SourceText {
    static let maximumBytes = 1 << 20

    /// Without a byte order mark.
    let text: String
    let scalars: [Unicode.Scalar]
    /// The offset of the first scalar of each line. A line feed, a carriage return or both together end a line.
    private let lineStarts: [Int]

    init(_ text: String) {
        let hasMark = text.unicodeScalars.first == "\u{FEFF}"
        let text = hasMark ? String(text.unicodeScalars.dropFirst()) : text
        let scalars = Array(text.unicodeScalars)
        var starts = [0]
        for (offset, scalar) in scalars.enumerated() where scalar.value == 0x0A || scalar.value == 0x0D {
            // Of a carriage return with a line feed, the latter ends the line.
            if scalar == "\n" || scalars.element(at: offset + 1) != "\n" { starts.append(offset + 1) }
        }
        self.text = text
        self.scalars = scalars
        lineStarts = starts
    }

    var lineCount: Int { lineStarts.count }

    /// The offset of a place, nil outside the text.
    func offset(of position: SourcePosition) -> Int? {
        guard position.line >= 1, position.column >= 1, position.line <= lineStarts.count else { return nil }
        let offset = lineStarts[position.line - 1] + position.column - 1
        return offset < scalars.count ? offset : nil
    }

    func position(of offset: Int) -> SourcePosition {
        let line = lineStarts.partitioningIndex { $0 > offset }
        return SourcePosition(line: line, column: offset - lineStarts[line - 1] + 1)
    }

    /// The scalars of a line, 1 being the first, without its end.
    func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : scalars.count
        while end > start, scalars[end - 1] == "\n" || scalars[end - 1] == "\r" { end -= 1 }
        return scalars[start..<end]
    }

    /// Line and column of a place in characters; a place beyond the text is moved to its end.
    func displayed(_ position: SourcePosition) -> (line: Int, column: Int) {
        let number = min(max(position.line, 1), lineStarts.count)
        let line = self.line(number)
        let before = number < position.line ? line.count : min(max(position.column - 1, 0), line.count)
        return (number, String(scalars: line.prefix(before)).count + 1)
    }
}

extension String {
    init(scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}

extension Array {
    func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }

    /// The first index whose element satisfies `belongsAfter`, where all that do stand behind all that do not.
    fileprivate func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
