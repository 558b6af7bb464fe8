import Recognition
import Testing

/// What a shipped scheme says and grants, as its file has it for those who read it.
struct Dialect: Sendable, CustomTestStringConvertible {
    let code: String
    let competent: String
    let notYetCompetent: String
    /// What the certificate says where all is recognised, and where some is; what the decision says where nothing is.
    let full: String
    let partial: String
    let none: String
    /// The first moment at which an appeal is too late, of a decision told on Monday, 3 August 2026.
    let appealIsOver: String
    /// How often failed units are tried again after the first assessment; nil: without limit.
    let reassessments: Int?
    /// For an appeal, for the answer to an application; for keeping evidence, and records.
    let terms: [String]

    var testDescription: String { code }

    /// In the order of `DialectTests.codes`.
    static let all = [
        Dialect(
            code: "competencia-laboral",
            competent: "competente",
            notYetCompetent: "todavía no competente",
            full: "dictamen procedente, se otorga el certificado",
            partial: "dictamen parcial, se reconocen algunas unidades",
            none: "dictamen no procedente, con cédula de brechas",
            appealIsOver: "2026-08-25T00:00:00Z",
            reassessments: 2,
            terms: ["15 working days", "10 working days", "6 months", "3 years"]
        ),
        Dialect(
            code: "chilevalora",
            competent: "competente",
            notYetCompetent: "aún no competente",
            full: "perfil certificado",
            partial: "unidades del perfil certificadas, con informe de brechas",
            none: "aún no competente, con informe de brechas",
            appealIsOver: "2026-09-03T00:00:00Z",
            reassessments: 2,
            terms: ["30 calendar days", "10 working days", "1 year", "3 years"]
        ),
        // 7 and 17 August are holidays.
        Dialect(
            code: "sena",
            competent: "competente",
            notYetCompetent: "aún no competente",
            full: "certificado en todas las normas",
            partial: "certificado en algunas normas",
            none: "aún no competente, con plan de mejoramiento",
            appealIsOver: "2026-08-20T00:00:00Z",
            reassessments: 1,
            terms: ["10 working days", "10 working days", "1 year", "3 years"]
        ),
        Dialect(
            code: "tesda",
            competent: "competent",
            notYetCompetent: "not yet competent",
            full: "National Certificate (NC)",
            partial: "Certificate of Competency (COC)",
            none: "not yet competent, may be assessed again",
            appealIsOver: "2026-08-18T00:00:00Z",
            reassessments: nil,
            terms: ["10 working days", "10 working days", "1 year", "3 years"]
        ),
        Dialect(
            code: "australia",
            competent: "competent",
            notYetCompetent: "not yet competent",
            full: "recognised, qualification",
            partial: "recognised in part, statement of attainment",
            none: "not recognised",
            appealIsOver: "2026-09-01T00:00:00Z",
            reassessments: 2,
            terms: ["20 working days", "10 working days", "2 years", "30 years"]
        ),
        Dialect(
            code: "rpl-general",
            competent: "competent",
            notYetCompetent: "not yet competent",
            full: "full recognition",
            partial: "partial recognition, statement of attainment",
            none: "not recognised yet",
            appealIsOver: "2026-09-03T00:00:00Z",
            reassessments: 2,
            terms: ["30 calendar days", "10 working days", "1 year", "3 years"]
        ),
    ]

    func word(for outcome: UnitOutcome) -> String { outcome == .competent ? competent : notYetCompetent }

    func word(for outcome: CaseOutcome) -> String {
        switch outcome {
        case .full: full
        case .partial: partial
        case .none: none
        }
    }
}
