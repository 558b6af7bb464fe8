public import Recognition

/// Why a bundle cannot be made or taken in. A bundle is refused as a whole: one fault is enough.
public enum BundleFault: Error, Hashable, Sendable {
    /// There is no `bundle.json`, or the folder cannot be read.
    case notABundle
    /// The manifest is larger than any that is written.
    case manifestTooLarge
    /// The manifest is not what a manifest is: at which byte or field.
    case manifestMalformed(String)
    /// Another version of the format.
    case formatUnknown
    /// `bundle.sig` is missing or no signature.
    case signatureMalformed
    /// The signature is not of this manifest, or not by the key that it names.
    case signatureWrong
    /// A file that the manifest names is not there.
    case fileMissing(name: String, Digest)
    /// A link, a folder or a device in the place of a file.
    case fileNotRegular(name: String, Digest)
    /// A file has other bytes than the manifest says.
    case fileDiffers(name: String, Digest)
    case unreadable(name: String)
    /// A file that is to be packed changed while it was read.
    case sourceChanged(name: String)
    case sourceEmpty(name: String)
    /// Two files that are to be packed are the same bytes.
    case sourceTwice(name: String)
    case tooManyFiles(most: Int)
    /// There is something of this name already; nothing is overwritten.
    case alreadyThere
    case notWritable
    case diskFull
    /// What was written does not read back.
    case notWritten
}
