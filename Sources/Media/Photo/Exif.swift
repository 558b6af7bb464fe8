import ExaminationReport

/// What a photo says of how, when, where and with what it was taken (Exif 2.32, CIPA DC-008-2019). The tags are named as
/// that standard names them.
struct Exif {
    private(set) var orientation = Orientation.asCoded
    /// The orientation is a number that means nothing.
    private(set) var isOrientationMeaningless = false
    private(set) var makes: [Statement<String>] = []
    private(set) var models: [Statement<String>] = []
    private(set) var writers: [Statement<String>] = []
    private(set) var times: [Statement<StatedTime>] = []
    private(set) var places: [Statement<Place>] = []

    /// Nothing at all, of a photo that has no such tags.
    init() {}

    /// - Parameter bytes: a TIFF structure. What of it makes no sense is passed over.
    init(_ bytes: [UInt8]) {
        guard let main = TIFFDirectory(bytes) else { return }
        read(orientation: main.number(0x0112))
        makes = Self.statements(main.text(0x010F), "Make")
        models = Self.statements(main.text(0x0110), "Model")
        writers = Self.statements(main.text(0x0131), "Software")
        let photo = main.directory(at: 0x8769)
        let dates = [
            (photo?.text(0x9003), photo?.text(0x9011), "DateTimeOriginal"),
            (photo?.text(0x9004), photo?.text(0x9012), "DateTimeDigitized"),
            (main.text(0x0132), photo?.text(0x9010), "DateTime"),
        ]
        times = dates.compactMap { date, zone, tag in
            Self.time(date, zone: zone).map { Statement($0, tag: tag) }
        }
        guard let position = main.directory(at: 0x8825) else { return }
        if let time = Self.time(of: position) { times.append(Statement(time, tag: "GPSDateStamp")) }
        if let place = Self.place(position) { places = [Statement(place, tag: "GPSLatitude")] }
    }

    /// 1 to 8: where the first row and the first column of the coded picture are to be shown (tag `Orientation`).
    private mutating func read(orientation value: Int?) {
        let meanings: [Int: Orientation] = [
            1: .asCoded, 2: Orientation(rotation: 0, isMirrored: true),
            3: Orientation(rotation: 180, isMirrored: false),
            4: Orientation(rotation: 180, isMirrored: true), 5: Orientation(rotation: 270, isMirrored: true),
            6: Orientation(rotation: 90, isMirrored: false), 7: Orientation(rotation: 90, isMirrored: true),
            8: Orientation(rotation: 270, isMirrored: false),
        ]
        // 0 is what writers put that do not know.
        guard let value, value != 0 else { return }
        if let meaning = meanings[value] { orientation = meaning } else { isOrientationMeaningless = true }
    }

    private static func statements(_ text: String?, _ tag: String) -> [Statement<String>] {
        text.map { [Statement($0, tag: tag)] } ?? []
    }

    /// `2026:03:14 15:09:26`, and a zone such as `-05:00` in a tag of its own, which older cameras do not write.
    private static func time(_ text: String?, zone: String?) -> StatedTime? {
        guard let text, text.utf8.count == 19 else { return nil }
        var characters = Array(text)
        guard characters.count == 19, characters[4] == ":", characters[7] == ":" else { return nil }
        characters[4] = "-"
        characters[7] = "-"
        guard let clock = CaptureTime.read(String(characters)) else { return nil }
        if let zone, let stated = CaptureTime.read(String(characters) + zone), let offset = stated.offsetMinutes {
            return StatedTime(
                milliseconds: stated.milliseconds - offset * 60_000,
                zone: .stated,
                offsetMinutes: offset
            )
        }
        return StatedTime(milliseconds: clock.milliseconds, zone: .unknown)
    }

    /// Satellites give UTC.
    private static func time(of position: TIFFDirectory) -> StatedTime? {
        guard let date = position.text(0x001D), let clock = position.fractions(0x0007, count: 3),
            clock[0] < 24, clock[1] < 60, clock[2] < 61,
            let day = time(date + " 00:00:00", zone: nil)
        else { return nil }
        let seconds = clock[0].rounded(.down) * 3600 + clock[1].rounded(.down) * 60 + clock[2]
        return StatedTime(milliseconds: day.milliseconds + Int(seconds * 1000), zone: .prescribed)
    }

    private static func place(_ position: TIFFDirectory) -> Place? {
        guard let north = angle(position, tag: 2, reference: 1, signs: ("N", "S"), most: 90),
            let east = angle(position, tag: 4, reference: 3, signs: ("E", "W"), most: 180)
        else { return nil }
        let height = position.fractions(6, count: 1).flatMap { metres -> Int? in
            guard metres[0] < 100_000 else { return nil }
            return Int((metres[0] * 1000).rounded()) * (position.number(5) == 1 ? -1 : 1)
        }
        return Place(latitudeMicrodegrees: north, longitudeMicrodegrees: east, altitudeMillimetres: height)
    }

    /// Degrees, minutes and seconds, and a letter for the side.
    private static func angle(
        _ position: TIFFDirectory,
        tag: Int,
        reference: Int,
        signs: (String, String),
        most: Double
    ) -> Int? {
        guard let parts = position.fractions(tag, count: 3), let side = position.text(reference),
            side == signs.0 || side == signs.1
        else { return nil }
        let degrees = parts[0] + parts[1] / 60 + parts[2] / 3600
        guard degrees <= most else { return nil }
        return Int((degrees * 1_000_000).rounded()) * (side == signs.1 ? -1 : 1)
    }
}
