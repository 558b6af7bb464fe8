import ExaminationReport

extension PictureScores {
    /// Whether there is nothing but black: the camera in a pocket, a fade, the end of an edited clip.
    var isBlack: Bool { brightness < 24 && clipped > 800 }

    /// Measures a picture made for a JPEG, whose longer side should be 320 pixels.
    init(of picture: Frame) {
        guard let luma = picture.jpegPlanes.first, luma.width > 2, luma.height > 2 else {
            self.init(sharpness: 0, brightness: 0, clipped: 0)
            return
        }
        var (sum, extremes) = (0, 0)
        var (edges, squares) = (0, 0)
        for y in 0..<luma.height {
            let row = luma.row(y)
            for x in 0..<luma.width {
                let value = Int(row[x])
                sum += value
                if value < 20 || value > 235 { extremes += 1 }
            }
            guard (1..<luma.height - 1).contains(y) else { continue }
            let (above, below) = (luma.row(y - 1), luma.row(y + 1))
            for x in 1..<luma.width - 1 {
                let edge = 4 * Int(row[x]) - Int(row[x - 1]) - Int(row[x + 1]) - Int(above[x]) - Int(below[x])
                edges += edge
                squares += edge * edge
            }
        }
        let inner = (luma.width - 2) * (luma.height - 2)
        let all = luma.width * luma.height
        let mean = Double(edges) / Double(inner)
        let deviation = max(0, Double(squares) / Double(inner) - mean * mean).squareRoot()
        self.init(
            sharpness: min(10_000, Int(deviation * 10)),
            brightness: sum / all,
            clipped: extremes * 1000 / all
        )
    }
}
