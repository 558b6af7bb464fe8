import ExaminationReport

extension ExaminationRequest {
    /// Reads `--keyframes N --width N`, each optional, nothing else. `nil` when they are anything else.
    init?(arguments: ArraySlice<String>) {
        var keyframes = Self.contactSheet.keyframes
        var width = Self.contactSheet.width
        var rest = arguments
        while let name = rest.popFirst() {
            guard let text = rest.popFirst(), let value = Int(text) else { return nil }
            switch name {
            case "--keyframes": keyframes = value
            case "--width": width = value
            default: return nil
            }
        }
        self.init(keyframes: keyframes, width: width)
    }
}
