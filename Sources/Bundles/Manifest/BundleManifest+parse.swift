import Recognition

extension BundleManifest {
    /// Reads a manifest as it stands in a bundle: strictly, because it is a stranger's.
    public init(_ bytes: [UInt8]) throws(BundleFault) {
        guard bytes.count <= Self.mostBytes else { throw .manifestTooLarge }
        var known: BundleManifest?
        do throws(JSONFault) {
            let json = try ManifestJSON(bytes)
            guard case .object(let members) = json, case .string(let format)? = members["format"] else {
                throw .field("format")
            }
            if format == Self.format { known = try BundleManifest(json) }
        } catch {
            throw .manifestMalformed(error.place)
        }
        guard let manifest = known else { throw .formatUnknown }
        self = manifest
    }

    private init(_ json: ManifestJSON) throws(JSONFault) {
        var fields = try ManifestFields(json, place: "/")
        _ = try fields.text("format")
        body = try fields.optionalValue("body") { BodyID($0) }
        caseID = try fields.value("case") { CaseID($0) }
        key = try fields.value("key") { DeviceKey($0) }
        packedAt = try fields.time("packedAt")
        declaration = try fields.optional("declaration").map { (value) throws(JSONFault) in
            try BundleDeclaration(value)
        }
        var files: [BundledFile] = []
        for (index, value) in try fields.optionalArray("evidence").enumerated() {
            files.append(try BundledFile(value, place: "evidence/\(index)"))
        }
        try fields.end()
        let isDistinct = Set(files.map(\.entry.digest)).count == files.count
        guard (1...Self.mostFiles).contains(files.count), isDistinct else { throw .field("evidence") }
        self.files = files
    }
}

extension BundleDeclaration {
    fileprivate init(_ json: ManifestJSON) throws(JSONFault) {
        var fields = try ManifestFields(json, place: "declaration")
        language = try fields.value("language") { LanguageTag($0) }
        text = try fields.value("text") { Recognition.Digest(hex: $0) }
        try fields.end()
    }
}

extension BundledFile {
    fileprivate init(_ json: ManifestJSON, place: String) throws(JSONFault) {
        var fields = try ManifestFields(json, place: place)
        let digest = try fields.value("digest") { Recognition.Digest(hex: $0) }
        let size = try fields.integer("size")
        guard size > 0 else { throw fields.fault("size") }
        let purpose = EvidencePurpose(
            unit: try fields.value("unit") { UnitCode($0) },
            requirement: try fields.value("requirement") { RequirementCode($0) },
            occasion: try fields.optionalValue("occasion") { ChosenLabel($0) },
            context: try fields.optionalValue("context") { ChosenLabel($0) }
        )
        name = try fields.value("name") { (1...Self.longestName).contains($0.utf8.count) ? $0 : nil }
        modifiedAt = try fields.time("modifiedAt")
        var claims: [Claim] = []
        for (index, value) in try fields.optionalArray("claims").enumerated() {
            claims.append(try Claim(value, place: "\(place)/claims/\(index)"))
        }
        try fields.end()
        entry = BundleEntry(digest: digest, size: size, purpose: purpose, claims: claims)
    }
}

extension Claim {
    fileprivate init(_ json: ManifestJSON, place: String) throws(JSONFault) {
        var fields = try ManifestFields(json, place: place)
        let criterion = try fields.value("criterion") { CriterionCode($0) }
        let ends = (fields.optional("start"), fields.optional("end"))
        try fields.end()
        switch ends {
        case (nil, nil): self.init(criterion: criterion)
        case (.integer(let start)?, .integer(let end)?):
            guard let interval = MediaInterval(start: Int(start), end: Int(end)) else { throw fields.fault("end") }
            self.init(criterion: criterion, interval: interval)
        default: throw fields.fault("start")
        }
    }
}
