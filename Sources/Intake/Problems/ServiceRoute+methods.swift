import ServiceAPI

extension ServiceRoute {
    /// The methods that an address takes, for `Allow`; empty where the service has no such address.
    static func methods(at path: String) -> [String] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return allCases.filter { route in
            let template = route.template.split(separator: "/", omittingEmptySubsequences: false)
            return template.count == parts.count
                && zip(template, parts).allSatisfy { $0 == $1 || ($0.hasPrefix("{") && !$1.isEmpty) }
        }.map(\.method)
    }
}
