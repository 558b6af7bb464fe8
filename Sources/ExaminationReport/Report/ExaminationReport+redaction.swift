extension ExaminationReport {
    /// The same without where it was filmed: for everybody who need not know it. Whether the places agreed stays.
    public var withoutPlace: ExaminationReport {
        var copy = self
        copy.facts?.capture.places = Statements(agreement: facts?.capture.places.agreement ?? .silent)
        return copy
    }
}
