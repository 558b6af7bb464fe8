import Recognition
import ServiceAPI

extension Timestamp {
    init?(_ instant: Instant?) {
        guard let instant else { return nil }
        self.init(instant)
    }
}
