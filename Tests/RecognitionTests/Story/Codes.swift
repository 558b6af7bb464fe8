import Recognition

extension UnitCode {
    /// Three criteria, two clips on two occasions.
    static let cut = UnitCode(checked: "CUT")
    /// One criterion, one clip and no more.
    static let edge = UnitCode(checked: "EDGE")
    /// As `edge`.
    static let wash = UnitCode(checked: "WASH")
}

extension RequirementCode {
    static let work = RequirementCode(checked: "V1")
    static let talk = RequirementCode(checked: "Q1")
}

extension CriterionCode {
    /// Critical, weight 3, four levels.
    static let grip = CriterionCode(checked: "1.1")
    /// Weight 2, to be shown on two occasions.
    static let slices = CriterionCode(checked: "1.2")
    /// Weight 1; may not apply.
    static let reasons = CriterionCode(checked: "1.3")
}

extension LevelCode {
    init(_ text: StaticString) { self.init(checked: "\(text)") }
}

extension DeviceKey {
    /// The key of a device of that name.
    static func sample(_ name: String) -> DeviceKey { DeviceKey(Digest.of(name).hex) ?? sample(name) }
}
