import Casework
import Recognition
import ServiceAPI

extension CertificateView {
    init(_ certificate: Certificate, in reading: CaseReading) {
        let id = certificate.id
        self.init(
            id: id,
            status: certificate.status,
            units: certificate.units,
            issuedAt: Timestamp(certificate.issuedAt),
            validUntil: Timestamp(certificate.validUntil),
            replacedBy: certificate.replacedBy,
            reason: reading.text("reason") { act in
                switch act {
                case .certificateSuspended(let act): act.certificate == id
                case .certificateReinstated(let act): act.certificate == id
                case .certificateReduced(let act): act.certificate == id
                case .certificateRevoked(let act): act.certificate == id
                case .certificateReplaced(let act): act.certificate == id
                case .certificateRenewed(let act): act.certificate == id
                default: false
                }
            }
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
            statement: reading.text("reason") {
                if case .appealLodged(let act) = $0 { act.appeal == id } else { false }
            },
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
