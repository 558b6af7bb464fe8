import Yams

/// The keys of a small file of settings.
struct SettingsFields {
    private let file: String
    private let nodes: [(name: String, value: Node)]

    init(_ text: String, file: String) throws(NoticeSettingsFault) {
        guard let root = try? compose(yaml: text), let mapping = root.mapping else {
            throw NoticeSettingsFault(.unreadable, in: file)
        }
        self.file = file
        nodes = mapping.map { ($0.key.string ?? "", $0.value) }
    }

    func fault(_ problem: NoticeSettingsFault.Problem, at key: String) -> NoticeSettingsFault {
        NoticeSettingsFault(problem, in: file, key: key)
    }

    /// A key that is spelt wrong would be a setting that is not in force.
    func allow(_ keys: Set<String>) throws(NoticeSettingsFault) {
        if let other = nodes.first(where: { !keys.contains($0.name) }) { throw fault(.unknownKey, at: other.name) }
    }

    private func node(_ key: String) -> Node? { nodes.first { $0.name == key }?.value }

    func text(_ key: String) throws(NoticeSettingsFault) -> String {
        guard let text = try optionalText(key) else { throw fault(.missingKey, at: key) }
        return text
    }

    func optionalText(_ key: String) throws(NoticeSettingsFault) -> String? {
        guard let node = node(key) else { return nil }
        guard let text = node.scalar?.string, !text.isEmpty else { throw fault(.wrongForm("a text"), at: key) }
        return text
    }

    func number(_ key: String, in range: ClosedRange<Int>) throws(NoticeSettingsFault) -> Int? {
        guard let node = node(key) else { return nil }
        guard let number = node.scalar.flatMap({ Int($0.string) }), range.contains(number) else {
            throw fault(.wrongForm("a number from \(range.lowerBound) to \(range.upperBound)"), at: key)
        }
        return number
    }

    func list(_ key: String) throws(NoticeSettingsFault) -> [String] {
        guard let node = node(key) else { throw fault(.missingKey, at: key) }
        let texts = node.sequence?.compactMap { $0.scalar?.string } ?? []
        guard !texts.isEmpty, texts.count == node.sequence?.count else {
            throw fault(.wrongForm("a list of texts"), at: key)
        }
        return texts
    }

    /// Texts by name; none where the key is not there.
    func texts(_ key: String) throws(NoticeSettingsFault) -> [String: String] {
        guard let node = node(key) else { return [:] }
        guard let mapping = node.mapping else { throw fault(.wrongForm("names with their values"), at: key) }
        var texts: [String: String] = [:]
        for (name, value) in mapping {
            guard let name = name.scalar?.string, let value = value.scalar?.string, !name.isEmpty,
                !(name + value).utf8.contains(0), !name.utf8.contains(UInt8(ascii: "="))
            else { throw fault(.wrongForm("names with their values"), at: key) }
            texts[name] = value
        }
        return texts
    }
}
