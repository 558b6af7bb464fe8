import CQREncode

/// A QR code (ISO/IEC 18004) of a text: which squares are dark.
struct QRCode {
    /// Squares on each side.
    let width: Int
    private let dark: [Bool]

    /// Level M: a code is still read with 15 % of it scratched or folded away. Nil when the text is too long for one.
    init?(_ text: String) {
        let code = text.withCString { QRcode_encodeString8bit($0, 0, QR_ECLEVEL_M) }
        guard let code else { return nil }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        guard width > 0, let squares = code.pointee.data else { return nil }
        // The lowest bit is the colour, the others say what the square is for.
        dark = UnsafeBufferPointer(start: squares, count: width * width).map { $0 & 1 == 1 }
    }

    func isDark(_ x: Int, _ y: Int) -> Bool { dark[y * width + x] }

    /// A drawing with the four squares of margin that the standard asks for. A picture in the page itself: nothing is fetched.
    func svg(label: HTMLText) -> HTMLText {
        let side = width + 8
        var path = ""
        for y in 0..<width {
            var x = 0
            while x < width {
                guard isDark(x, y) else {
                    x += 1
                    continue
                }
                let start = x
                while x < width, isDark(x, y) { x += 1 }
                path += "M\(start + 4) \(y + 4)h\(x - start)v1h-\(x - start)z"
            }
        }
        return HTMLText(
            markup: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(label.markup)" \
                shape-rendering="crispEdges"><rect width="\(side)" height="\(side)" fill="#fff"/>\
                <path d="\(path)" fill="#000"/></svg>
                """
        )
    }
}
