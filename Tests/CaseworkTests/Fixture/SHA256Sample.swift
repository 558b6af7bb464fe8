import Recognition
import Vault

enum SHA256Sample {
    static func digest(of text: String) -> Digest { SHA256Hashing().digest(of: text.utf8) }
}
