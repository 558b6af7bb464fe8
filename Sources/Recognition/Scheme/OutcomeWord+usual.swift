extension OutcomeWord {
    /// The word where a scheme has none of its own: English, Spanish, French, Portuguese.
    var usual: LocalizedText {
        let (english, spanish, french, portuguese) = words
        return LocalizedText([
            .english: english, LanguageTag(checked: "es"): spanish, LanguageTag(checked: "fr"): french,
            LanguageTag(checked: "pt"): portuguese,
        ])
    }

    private var words: (english: String, spanish: String, french: String, portuguese: String) {
        switch self {
        case .unitCreditTransfer:
            ("credit transfer", "convalidada", "validée par équivalence", "creditada por equivalência")
        case .unitWithdrawn: ("withdrawn", "retirada", "retirée", "retirada")
        case .unitVoid: ("void", "anulada", "annulée", "anulada")
        case .caseWithdrawn:
            ("withdrawn by the candidate", "desistido por el candidato", "désistement", "desistência do candidato")
        case .caseLapsed: ("lapsed", "caducado", "caduc", "caducado")
        case .caseVoid: ("void", "anulado", "annulé", "anulado")
        case .appealInadmissible: ("inadmissible", "inadmisible", "irrecevable", "inadmissível")
        case .appealDismissed: ("dismissed", "desestimada", "rejeté", "indeferido")
        case .appealUpheldReassess:
            (
                "upheld, to be assessed again", "estimada, con nueva evaluación", "accueilli, nouvelle évaluation",
                "deferido, com nova avaliação"
            )
        case .appealUpheldVaried:
            (
                "upheld, decision changed", "estimada, con cambio de decisión", "accueilli, décision modifiée",
                "deferido, com alteração da decisão"
            )
        case .appealWithdrawn: ("withdrawn", "retirada", "retiré", "retirado")
        case .certificateValid: ("valid", "vigente", "valide", "válido")
        case .certificateSuspended: ("suspended", "suspendido", "suspendu", "suspenso")
        case .certificateReduced:
            ("reduced in scope", "reducido en su alcance", "à portée réduite", "com âmbito reduzido")
        case .certificateRevoked: ("revoked", "revocado", "retiré", "revogado")
        case .certificateReplaced: ("replaced", "sustituido", "remplacé", "substituído")
        case .certificateExpired: ("expired", "vencido", "expiré", "expirado")
        }
    }
}
