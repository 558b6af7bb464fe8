public import Recognition

/// Keys as files in a folder for their owner alone, sealed with a passphrase where one is given. A key that was opened stays open
/// until the process ends.
public actor LocalKeystore: Keystore {
    private let folder: KeyFolder
    private let passphrase: Passphrase?
    private let cost: ScryptCost
    private var opened: [Place: SigningKey] = [:]

    private struct Place: Hashable {
        let body: BodyID
        let key: KeyID
    }

    /// Opens the folder, making it where there is none.
    ///
    /// - Parameter passphrase: opens what is sealed, and seals new keys.
    /// - Throws: `.tooOpen`, `.foreign` and `.misplaced` where others could reach something in it.
    public static func open(at path: String, passphrase: Passphrase?) async throws(KeystoreFault) -> LocalKeystore {
        try await open(at: path, passphrase: passphrase, cost: .usual)
    }

    static func open(
        at path: String,
        passphrase: Passphrase?,
        cost: ScryptCost
    ) async throws(KeystoreFault) -> LocalKeystore {
        let folder = try await Blocking.run { () throws(KeystoreFault) in try KeyFolder(at: path) }
        return LocalKeystore(folder: folder, passphrase: passphrase, cost: cost)
    }

    private init(folder: KeyFolder, passphrase: Passphrase?, cost: ScryptCost) {
        self.folder = folder
        self.passphrase = passphrase
        self.cost = cost
    }

    public func makeKey(for body: BodyID) async throws(KeystoreFault) -> VerifyingKey {
        let signing = SigningKey()
        guard let key = signing.verifyingKey else { throw .cryptography }
        let (folder, passphrase, cost) = (folder, passphrase, cost)
        try await Blocking.run { () throws(KeystoreFault) in
            guard let bytes = KeyFile(signing, of: body, passphrase: passphrase, cost: cost)?.bytes else {
                throw .cryptography
            }
            try folder.write(bytes, for: key.id, of: body)
        }
        opened[Place(body: body, key: key.id)] = signing
        return key
    }

    public func check(_ key: KeyID, of body: BodyID) async throws(KeystoreFault) {
        _ = try await signingKey(key, of: body)
    }

    public func sign(_ message: [UInt8], with key: KeyID, of body: BodyID) async throws(KeystoreFault) -> [UInt8] {
        guard let signature = try await signingKey(key, of: body).signature(of: message) else { throw .cryptography }
        return signature
    }

    private func signingKey(_ id: KeyID, of body: BodyID) async throws(KeystoreFault) -> SigningKey {
        let place = Place(body: body, key: id)
        if let key = opened[place] { return key }
        let (folder, passphrase) = (folder, passphrase)
        let key = try await Blocking.run { () throws(KeystoreFault) in
            try KeyFile.signingKey(in: try folder.read(id, of: body), id: id, of: body, passphrase: passphrase)
        }
        opened[place] = key
        return key
    }
}
