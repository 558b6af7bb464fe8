/// What a reader of the facts should know. The raw values are stable.
public enum ExaminationNote: String, Codable, CaseIterable, Hashable, Sendable {
    /// Fewer pictures than asked for: the clip does not have more.
    case fewPictures = "few-pictures"
    /// Fewer than asked for: decoding between the clip's own key pictures would have cost too much.
    case fewKeyPictures = "few-key-pictures"
    /// Fewer than asked for: some would have shown what another one shows.
    case identicalPictures = "identical-pictures"
    /// Some pictures did not decode, or only in part.
    case damagedPictures = "damaged-pictures"
    /// Fewer than asked for: the time for looking was over.
    case outOfTime = "out-of-time"
    /// The file claims a duration that its samples contradict; the samples' is reported.
    case durationCorrected = "duration-corrected"
    /// The file is cut off; what is left can be shown.
    case truncated
    /// There is a sound track in a codec that is not accepted.
    case soundNotReadable = "sound-not-readable"
    /// The picture has a high dynamic range; keyframes show it mapped to an ordinary screen's.
    case highDynamicRange = "high-dynamic-range"
    /// The picture is coded in colours that only Dolby Vision decoders know; keyframes do not show the true ones.
    case dolbyVisionUnsupported = "dolby-vision-unsupported"
    /// The file states a rotation that makes no sense; the picture is shown as coded.
    case rotationIgnored = "rotation-ignored"
}
