import CLibAV
import ExaminationReport

extension LookSession {
    private static let square = AVRational(num: 1, den: 1)

    /// A photo is one keyframe, upright, at second zero.
    func lookAtPhoto(_ format: PhotoFormat) throws(MediaFault) {
        guard let group = format.group else { throw MediaFault(.stillPicture) }
        guard whitelist.has(group) else { throw MediaFault(.unsupportedContainer) }
        switch format {
        case .jpeg: try lookAt(PhotoFile(jpeg: source))
        case .png: try lookAt(PhotoFile(png: source))
        case .heic: try lookAt(HEICFile(source, limits: limits))
        case .other: throw MediaFault(.stillPicture)
        }
    }

    private func lookAt(_ file: PhotoFile) throws(MediaFault) {
        if file.exif.isOrientationMeaningless { note(.rotationIgnored) }
        let geometry = Geometry(
            codedWidth: file.width,
            codedHeight: file.height,
            pixelShape: Self.square,
            orientation: file.exif.orientation
        )
        facts = PhotoFacts(file, geometry: geometry, byteCount: source.size).facts
        let size = geometry.scaled(toWidth: max(request.width, PictureMaker.smallSide))
        let reduction = file.reduction(toFit: size)
        try file.check(limits, reduction: reduction)
        guard request.keyframes > 0 || request.sampleCheck else { return }
        let decoded = try PhotoDecoder(file: file, source: source, limits: limits).decode(reduction: reduction)
        try show(decoded.frame, isWhole: decoded.isWhole, orientation: file.exif.orientation)
    }

    private func lookAt(_ file: HEICFile) throws(MediaFault) {
        facts = PhotoFacts(file, turning: HEICTurning(source), byteCount: source.size).facts
        try file.check(limits)
        guard request.keyframes > 0 || request.sampleCheck else { return }
        let picture = try file.decode()
        try withExtendedLifetime(picture) { () throws(MediaFault) in
            try show(picture.frame, isWhole: true, orientation: .asCoded)
        }
    }

    private func show(_ frame: Frame, isWhole: Bool, orientation: Orientation) throws(MediaFault) {
        if !isWhole { note(.damagedPictures) }
        if request.sampleCheck {
            sampleCheck = SampleCheck(
                sampleCount: 1,
                samplesOutside: 0,
                placesAsked: 1,
                placesDecoded: isWhole ? 1 : 0,
                failedAt: isWhole ? [] : [0]
            )
        }
        guard request.keyframes > 0 else { return }
        let range = frame.highDynamicRange
        if range != nil { note(.highDynamicRange) }
        let maker = PictureMaker(orientation: orientation, width: request.width)
        let candidate = try maker.candidate(frame, pixelShape: Self.square, highDynamicRange: range, at: 0)
        pictures = [try maker.picture(of: candidate)]
        if request.contactSheet { sheet = try SheetMaker().make(of: [candidate]) }
    }
}
