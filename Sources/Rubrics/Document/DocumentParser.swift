import Yams

/// Turns a text into a tree with places, through Yams. The only file that knows the parser.
///
/// Refused on the way: anchors, aliases, tags, deep nesting, a second document, keys that are no plain text. libyaml
/// itself stops at a nesting of 1,000, which bounds the recursion of Yams.
struct DocumentParser {
    static let maximumDepth = 32

    let source: SourceText
    let log: FaultLog

    /// Nil when the log holds the reason.
    func parse() -> DocumentNode? {
        var masked = MaskedKeys(source)
        while true {
            do {
                let parser = try Parser(yaml: masked.text, resolver: .basic, encoding: .utf8)
                // Nodes hold their anchors weakly; the parser owns them.
                return try withExtendedLifetime(parser) { try root(of: parser, masked: masked) }
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let position = SourcePosition(context.mark)
                guard let key = keys.first, masked.mask(key, at: position) else {
                    log.report(SyntaxProblem.duplicateKey(keys.first ?? "", firstLine: nil), at: position)
                    return nil
                }
            } catch {
                report(error)
                return nil
            }
        }
    }

    private func root(of parser: Parser, masked: MaskedKeys) throws -> DocumentNode? {
        let root = try parser.singleRoot().map { node($0, depth: 1, path: "", masked: masked) }
        switch root?.content {
        case nil:
            log.report(FileProblem.emptyFile, at: .beginning)
            return nil
        case .scalar(let text, isQuoted: false) where DocumentNode.isNothing(text):
            log.report(FileProblem.emptyFile, at: .beginning)
            return nil
        default: return root
        }
    }

    private func node(_ node: Node, depth: Int, path: String, masked: MaskedKeys) -> DocumentNode {
        let position = node.mark.map(SourcePosition.init) ?? .beginning
        func refused(_ problem: SyntaxProblem) -> DocumentNode {
            log.report(problem, at: position, path: path)
            return DocumentNode(position: position, content: .refused)
        }
        if node.anchor != nil { return refused(.yamlAlias) }
        if !node.hasItsOwnTag { return refused(.yamlTag(node.tag.rawValue)) }
        if depth > Self.maximumDepth { return refused(.tooDeep(limit: Self.maximumDepth)) }
        switch node {
        case .scalar(let scalar):
            return DocumentNode(position: position, content: .scalar(scalar.string, isQuoted: scalar.style != .plain))
        case .sequence(let sequence):
            let list = sequence.enumerated().map { index, element in
                self.node(element, depth: depth + 1, path: "\(path)[\(index)]", masked: masked)
            }
            return DocumentNode(position: position, content: .list(list))
        case .mapping(let mapping):
            let list = entries(mapping, depth: depth, path: path, masked: masked)
            return DocumentNode(position: position, content: .mapping(list))
        case .alias:
            return refused(.yamlAlias)
        }
    }

    /// The entries with different keys; of two with the same key the later one is a fault.
    private func entries(_ mapping: Node.Mapping, depth: Int, path: String, masked: MaskedKeys) -> [DocumentEntry] {
        var entries: [DocumentEntry] = []
        var lines: [String: Int] = [:]
        for (keyNode, value) in mapping {
            let key = node(keyNode, depth: depth + 1, path: path, masked: masked)
            guard case .scalar(let written, _) = key.content else {
                if case .refused = key.content { continue }
                log.report(ValueProblem.wrongType(expected: .key, found: key.summary), at: key.position, path: path)
                continue
            }
            let name = masked.originalKey(at: key.position) ?? written
            let childPath = FieldPath.join(path, name)
            if let line = lines[name] {
                log.report(SyntaxProblem.duplicateKey(name, firstLine: line), at: key.position, path: childPath)
                continue
            }
            lines[name] = key.position.line
            let child = node(value, depth: depth + 1, path: childPath, masked: masked)
            entries.append(DocumentEntry(key: name, keyPosition: key.position, value: child))
        }
        return entries
    }
}

extension SourcePosition {
    init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }
}

extension Node {
    /// Whether the node has the tag that follows from its shape, not one that the file gives it.
    fileprivate var hasItsOwnTag: Bool {
        switch self {
        case .scalar: tag.rawValue == Tag.Name.str.rawValue
        case .sequence: tag.rawValue == Tag.Name.seq.rawValue
        case .mapping: tag.rawValue == Tag.Name.map.rawValue
        case .alias: true
        }
    }
}
