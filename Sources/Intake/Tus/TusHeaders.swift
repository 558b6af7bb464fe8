import HTTPTypes

/// The fields of an answer, in order. Each answer but that to OPTIONS carries `Tus-Resumable`.
struct TusHeaders: Hashable, Sendable {
    private var pairs: [Pair] = []

    init(_ pairs: (TusField, String)...) {
        self.pairs = pairs.map(Pair.init)
    }

    subscript(field: TusField) -> String? {
        get { pairs.first { $0.field == field }?.value }
        set {
            pairs.removeAll { $0.field == field }
            if let newValue { pairs.append(Pair(field: field, value: newValue)) }
        }
    }

    func with(_ field: TusField, _ value: String?) -> TusHeaders {
        var headers = self
        headers[field] = value
        return headers
    }

    var fields: HTTPFields {
        var fields = HTTPFields()
        for pair in pairs {
            // Every name is well formed, which a test holds; a value that is not becomes an empty one.
            if let name = HTTPField.Name(pair.field.rawValue) { fields[name] = pair.value }
        }
        return fields
    }

    private struct Pair: Hashable {
        let field: TusField
        let value: String
    }
}
