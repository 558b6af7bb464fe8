import Recognition

/// The edition of a unit or scheme, which is written like a code so that it fits into a path and a column.
struct VersionCode: ChosenIdentifier {
    let text: String

    init(checked text: String) {
        self.text = text
    }
}
