/// The keys of one mapping of the file format: a closed list, in the order of the guide.
protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}
