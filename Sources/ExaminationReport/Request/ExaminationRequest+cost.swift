extension ExaminationRequest {
    /// Whether it may ask for the whole file to be read. Such an examination gets more time.
    public var isThorough: Bool { sampleCheck || trackDigests }
}
