import Casework
import Recognition
import ServiceAPI

extension CertificateView {
    init(_ certificate: Certificate) {
        self.init(
            id: certificate.id,
            status: certificate.status,
            units: certificate.units,
            issuedAt: Timestamp(certificate.issuedAt),
            validUntil: Timestamp(certificate.validUntil),
            replacedBy: certificate.replacedBy
        )
    }
}

extension Certificate {
    fileprivate var replacedBy: CertificateID? {
        if case .replaced(let other, _) = end { other } else { nil }
    }
}

extension AppealView {
    init(_ appeal: Appeal, in reading: CaseReading) {
        let id = appeal.act.appeal
        self.init(
            id: id,
            stage: appeal.act.stage,
            grounds: appeal.act.grounds,
            units: appeal.act.contested.map(\.unit),
            lodgedAt: Timestamp(appeal.lodgedAt),
            state: AppealStateView(appeal),
            outcome: appeal.outcome,
            reason: reading.text("reason") { act in
                switch act {
                case .appealDecided(let act): act.appeal == id
                case .appealFoundInadmissible(let act): act.appeal == id
                default: false
                }
            }
        )
    }
}

extension Appeal {
    fileprivate var outcome: AppealOutcome? { if case .decided(let act) = ending { act.outcome } else { nil } }
}

extension AppealStateView {
    fileprivate init(_ appeal: Appeal) {
        self =
            switch appeal.ending {
            case nil: appeal.admittedAt == nil ? .lodged : .admitted
            case .withdrawn: .withdrawn
            case .inadmissible: .inadmissible
            case .decided: .decided
            }
    }
}
