extension BundleFault: CustomStringConvertible {
    /// Stable, for scripts and `--json`.
    public var code: String {
        switch self {
        case .notABundle: "bundle-not-found"
        case .manifestTooLarge, .manifestMalformed: "bundle-malformed"
        case .formatUnknown: "bundle-format-unknown"
        case .signatureMalformed, .signatureWrong: "bundle-signature-wrong"
        case .fileMissing: "bundle-file-missing"
        case .fileNotRegular, .fileDiffers: "bundle-file-differs"
        case .unreadable: "file-not-readable"
        case .sourceChanged: "file-changed"
        case .sourceEmpty: "file-empty"
        case .sourceTwice: "file-twice"
        case .tooManyFiles: "bundle-too-many-files"
        case .alreadyThere: "bundle-already-there"
        case .notWritable: "file-not-writable"
        case .diskFull: "disk-full"
        case .notWritten: "bundle-not-written"
        }
    }

    /// What happened. A file's name comes from whoever packed it: make it safe before it is shown.
    public var description: String {
        switch self {
        case .notABundle: "this is no evidence bundle: there is no bundle.json in it that can be read"
        case .manifestTooLarge: "bundle.json is larger than any that assay writes"
        case .manifestMalformed(let place): "bundle.json is not a manifest as assay writes it (\(place))"
        case .formatUnknown: "the bundle has a format that this version of assay does not know"
        case .signatureMalformed: "bundle.sig is missing or is no signature"
        case .signatureWrong: "the signature does not fit: bundle.json is not as it was when it was signed"
        case .fileMissing(let name, let digest): "the file “\(name)” is missing (files/\(digest))"
        case .fileNotRegular(let name, let digest): "in the place of the file “\(name)” is none (files/\(digest))"
        case .fileDiffers(let name, let digest): "the file “\(name)” is not as it was packed (files/\(digest))"
        case .unreadable(let name): "“\(name)” cannot be read"
        case .sourceChanged(let name): "“\(name)” changed while it was packed"
        case .sourceEmpty(let name): "“\(name)” is empty"
        case .sourceTwice(let name): "“\(name)” has the same bytes as another file that was given"
        case .tooManyFiles(let most): "a bundle has at most \(most) files"
        case .alreadyThere: "there is something of that name already, and it is not overwritten"
        case .notWritable: "the bundle cannot be written there"
        case .diskFull: "the disk is full"
        case .notWritten: "what was written does not read back as it was"
        }
    }

    /// What to do next.
    public var remedy: String {
        switch self {
        case .notABundle: "Give the folder whose name ends in .assay."
        case .manifestTooLarge, .manifestMalformed, .signatureMalformed, .signatureWrong:
            "Copy the whole folder again from where it was packed; if that does not help, have it packed again. Nothing was sent."
        case .formatUnknown: "Install a newer assay, or have it packed with this one."
        case .fileMissing, .fileNotRegular, .fileDiffers:
            "Copy the whole folder again from where it was packed; what is there already need not be copied. Nothing was sent."
        case .unreadable: "Check the medium and the permissions."
        case .sourceChanged: "Wait until nothing writes to it, then pack again."
        case .sourceEmpty: "Copy it again from the device that recorded it."
        case .sourceTwice: "Give each file once."
        case .tooManyFiles: "Make several bundles."
        case .alreadyThere: "Give another name: --output PATH."
        case .notWritable: "Check that the folder exists and that you may write there."
        case .diskFull: "Free some space, or give a folder on another disk: --output PATH."
        case .notWritten: "Use another medium: this one does not keep what is written to it."
        }
    }
}
