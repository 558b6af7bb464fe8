import CLibAV
import ExaminationReport

extension LookSession {
    /// A photo is one keyframe, upright, at second zero.
    func lookAtPhoto(_ format: PhotoFormat) throws(MediaFault) {
        guard let group = format.group else { throw MediaFault(.stillPicture) }
        guard whitelist.has(group) else { throw MediaFault(.unsupportedContainer) }
        let file: PhotoFile
        switch format {
        case .jpeg: file = try PhotoFile(jpeg: source)
        case .png: file = try PhotoFile(png: source)
        case .heic, .other: throw MediaFault(.codecNotAccepted)
        }
        if file.exif.isOrientationMeaningless { note(.rotationIgnored) }
        let square = AVRational(num: 1, den: 1)
        let geometry = Geometry(
            codedWidth: file.width,
            codedHeight: file.height,
            pixelShape: square,
            orientation: file.exif.orientation
        )
        facts = PhotoFacts(file: file, geometry: geometry, byteCount: source.size).facts

        let size = geometry.scaled(toWidth: max(request.width, PictureMaker.smallSide))
        let reduction = file.reduction(toFit: size)
        try file.check(limits, reduction: reduction)
        guard request.keyframes > 0 || request.sampleCheck else { return }
        let decoded = try PhotoDecoder(file: file, source: source, limits: limits).decode(reduction: reduction)
        if !decoded.isWhole { note(.damagedPictures) }
        if request.sampleCheck {
            sampleCheck = SampleCheck(
                sampleCount: 1,
                samplesOutside: 0,
                placesAsked: 1,
                placesDecoded: decoded.isWhole ? 1 : 0,
                failedAt: decoded.isWhole ? [] : [0]
            )
        }
        guard request.keyframes > 0 else { return }
        let maker = PictureMaker(orientation: file.exif.orientation, width: request.width)
        let candidate = try maker.candidate(decoded.frame, pixelShape: square, highDynamicRange: nil, at: 0)
        pictures = [try maker.picture(of: candidate)]
        if request.contactSheet { sheet = try SheetMaker().make(of: [candidate]) }
    }
}
