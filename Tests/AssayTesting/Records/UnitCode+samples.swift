import Recognition

extension UnitCode {
    static let u1 = UnitCode(checked: "U1")
    static let u2 = UnitCode(checked: "U2")
}
