import ExaminationReport

extension PhotoFile {
    /// Walks through the segments of a JPEG (ITU-T T.81, annex B) to the end of its first picture. What follows is
    /// another matter: phones append short films and depth maps.
    ///
    /// Accepted are eight bits, Huffman coding, one or three components, sequential or progressive: what cameras and
    /// phones write.
    init(jpeg source: ByteSource) throws(MediaFault) {
        var walk = JPEGWalk(source)
        try walk.run()
        guard let frame = walk.frame else { throw MediaFault(.malformed) }
        let layout = frame.layout
        self.init(
            format: .jpeg,
            codec: "mjpeg",
            width: frame.width,
            height: frame.height,
            pixelFormat: layout.name,
            bitDepth: 8,
            halfBytesPerPixel: layout.halfBytes,
            bytesKeptPerSample: frame.isProgressive ? 2 : 0,
            reductions: 3,
            parts: walk.parts,
            exif: walk.exif.map { Exif($0) } ?? Exif(),
            hasContentCredentials: walk.hasContentCredentials
        )
    }
}
