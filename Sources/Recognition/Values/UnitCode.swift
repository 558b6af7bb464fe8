/// The code of a unit of competency, as its standard writes it, for instance `EC0076` or `ELEC-ISO-01`.
public struct UnitCode: ChosenIdentifier {
    public let text: String

    public init(checked text: String) {
        self.text = text
    }
}
