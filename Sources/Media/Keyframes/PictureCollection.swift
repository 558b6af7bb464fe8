import ExaminationReport

/// The pictures found so far: no second twice, no picture twice.
struct PictureCollection {
    private(set) var pictures: [Picture] = []
    private(set) var notes: Set<ExaminationNote> = []
    private var times: Set<Int> = []
    private var contents: Set<[UInt8]> = []

    /// Takes the picture unless it shows what another one shows; says whether it did.
    ///
    /// JPEGs are compared byte by byte: the encoder gives the same bytes for the same pixels. A still scene is not
    /// affected, because the noise of its pictures differs.
    @discardableResult
    mutating func add(_ picture: Picture) -> Bool {
        guard times.insert(picture.atMilliseconds).inserted else { return false }
        guard contents.insert(picture.jpeg).inserted else {
            notes.insert(.identicalPictures)
            return false
        }
        pictures.append(picture)
        return true
    }

    /// Whether pictures are missing for another reason than that they would all be the same.
    func isShort(of count: Int) -> Bool {
        pictures.count < count && !notes.contains(.identicalPictures)
    }

    /// Begins anew; what was noted stays true.
    mutating func removePictures() {
        pictures = []
        times = []
        contents = []
    }

    mutating func note(_ note: ExaminationNote) {
        notes.insert(note)
    }

    /// In the order of their seconds.
    var sorted: [Picture] { pictures.sorted { $0.atMilliseconds < $1.atMilliseconds } }
}
