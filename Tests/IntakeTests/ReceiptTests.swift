import AssayTesting
import Credentials
import Foundation
import Recognition
import ServiceAPI
import Testing

@testable import Intake

/// Receipts and keys over HTTP.
@Suite struct ReceiptTests {
    @Test(arguments: RunningService.Store.allCases)
    func isAwaitedUntilTheCheckHasPassed(_ store: RunningService.Store) async throws {
        try await RunningService.with(store: store) { service in
            let (id, evidence) = try await service.readyCase()
            let path = "/v1/cases/\(id)/evidence/\(evidence[0])/receipt"
            let early = try await service.get(path, as: service.candidate)
            #expect(early.status == 404)
            #expect(try early.problem.code == "not-found")
            var shown = try await service.get("/v1/cases/\(id)", as: service.candidate).decoded(as: CaseView.self)
            #expect(shown.evidence.map(\.state) == [.checking] && shown.evidence[0].receipt.state == .awaited)

            try await service.giveReceipts()
            shown = try await service.get("/v1/cases/\(id)", as: service.candidate).decoded(as: CaseView.self)
            #expect(shown.evidence.map(\.state) == [.usable] && shown.evidence[0].receipt.state == .issued)
            let receipt = try await service.get(path, as: service.candidate).decoded(as: ReceiptView.self)
            #expect(receipt.code == shown.evidence[0].receipt.code && receipt.digest == shown.evidence[0].digest)

            // Verified by somebody who has no token.
            let keys = try await service.get("/v1/bodies/home/keys")
            #expect(keys.status == 200 && keys["content-type"] == "application/jwk-set+json")
            let verifier = ReceiptVerifier(keys: try KeySet(json: keys.body))
            #expect(try verifier.receipt(in: receipt.line).statement.evidence == evidence[0])
        }
    }

    @Test func allFormsCarryTheSameLine() async throws {
        try await RunningService.with { service in
            let (id, evidence) = try await service.readyCase()
            try await service.giveReceipts()
            let path = "/v1/cases/\(id)/evidence/\(evidence[0])/receipt"
            let json = try await service.get(path, as: service.candidate).decoded(as: ReceiptView.self)
            let text = try await service.get(path + "?form=text", as: service.candidate)
            #expect(text.text == json.line + "\n")
            #expect(text["content-type"] == "text/plain; charset=utf-8")
            let page = try await service.get(path + "?form=page", as: service.candidate)
            #expect(page["content-type"] == "text/html; charset=utf-8" && page["cache-control"] == "private, no-store")
            #expect(page.text.contains(json.line) && page.text.contains(json.code.grouped))
            #expect(page.text.contains("<svg") && page.text.contains(json.digest.hex))
            // Nothing runs and nothing is fetched.
            let policy = try #require(page["content-security-policy"])
            #expect(policy.contains("default-src 'none'") && !policy.contains("script"))
            for word in ["<script", "src=", "href=", "url(", "@import", "http://127"] {
                #expect(!page.text.contains(word), "\(word)")
            }
            let found = try await service.get("/v1/receipts/\(json.code.grouped.lowercased())", as: service.certifier)
            #expect(try found.decoded(as: ReceiptView.self) == json)
            #expect(try await service.get(path + "?form=pdf", as: service.candidate).status == 422)
        }
    }

    @Test(arguments: [
        ("", "", "en", "Receipt"), ("&language=es", "", "es", "Recibo"), ("&language=es-MX", "en", "es", "Recibo"),
        ("", "es-CL,es;q=0.9,en;q=0.8", "es", "Recibo"), ("", "de, en;q=0.4, es;q=0.7", "es", "Recibo"),
        ("&language=de", "es", "en", "Receipt"), ("", "es;q=0, en", "en", "Receipt"), ("", ";;,q=,=", "en", "Receipt"),
    ])
    func thePageSpeaksTheReadersLanguage(query: String, accepted: String, language: String, title: String) async throws
    {
        try await RunningService.with { service in
            let (id, evidence) = try await service.readyCase()
            try await service.giveReceipts()
            let page = try await service.get(
                "/v1/cases/\(id)/evidence/\(evidence[0])/receipt?form=page\(query)",
                as: service.candidate,
                accepted.isEmpty ? [] : [("Accept-Language", accepted)]
            )
            #expect(page.status == 200 && page["content-language"] == language)
            #expect(page.text.contains("<html lang=\"\(language)\">") && page.text.contains("<h1>\(title): "))
        }
    }

    @Test func aRotationIsVisibleToAdministratorsAndToEverybody() async throws {
        try await RunningService.with { service in
            let before = try await service.get("/v1/keys", as: service.administrator).decoded(as: KeyListView.self)
            #expect(before.keys.count == 1 && before.keys[0].retiredAt == nil)
            let key = [("Idempotency-Key", "rotate-1")]
            var after: [KeyListView] = []
            for _ in 0..<2 {
                let response = try await service.send(
                    RawRequest(method: "POST", path: "/v1/keys", headers: key),
                    as: service.administrator
                )
                after.append(try response.decoded())
            }
            #expect(after[0] == after[1] && after[0].keys.count == 2)
            #expect(after[0].keys[0].retiredAt != nil && after[0].keys[1].retiredAt == nil)
            let published = try KeySet(json: try await service.get("/v1/bodies/home/keys").body)
            #expect(published.keys.map(\.key.key.id) == after[0].keys.map(\.id))
            #expect(try await service.get("/v1/bodies/nowhere/keys").status == 404)
        }
    }

    /// The keystore holds secrets: no answer and no line of the log has any of it.
    @Test func noPrivateHalfIsToldAnywhere() async throws {
        let log = LogRecorder()
        try await RunningService.with(log: log) { service in
            let (id, evidence) = try await service.readyCase()
            try await service.giveReceipts()
            var told = ""
            for path in ["/v1/keys", "/v1/bodies/home/keys", "/v1/cases/\(id)/evidence/\(evidence[0])/receipt"] {
                told += try await service.get(path, as: service.administrator).text
            }
            // The same seed gives the same keys.
            let twin = MemoryKeystore(seed: 11)
            #expect(told.contains(try twin.makeKey(for: RunningService.body).id.text))
            let secret = try #require(twin.privateHalves.first)
            let base64 = Data(secret).base64EncodedString().replacing("=", with: "")
            let spellings = [
                base64, base64.replacing("+", with: "-").replacing("/", with: "_"),
                secret.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
                secret.map(String.init).joined(separator: ", "),
            ]
            told += log.lines.joined(separator: "\n")
            for spelling in spellings { #expect(!told.contains(spelling)) }
        }
    }
}

@Suite struct ReceiptPageTests {
    @Test(arguments: ["<b>&\"'", "</style><script>alert(1)</script>", "\u{202E}txt"])
    func whatABodyIsCalledIsText(title: String) {
        let text = HTMLText(title).markup
        #expect(!text.contains("<") && !text.contains("\"") && !text.contains("'"))
    }

    /// ISO/IEC 18004: a code of version V has 17 + 4V squares, and finder patterns in three corners.
    @Test func aQRCodeHasItsFinderPatterns() throws {
        let code = try #require(QRCode(String(repeating: "assay", count: 100)))
        #expect((code.width - 17).isMultiple(of: 4))
        for (x, y) in [(0, 0), (code.width - 7, 0), (0, code.width - 7)] {
            #expect((0..<7).allSatisfy { code.isDark(x + $0, y) && code.isDark(x, y + $0) })
            #expect((1..<6).allSatisfy { !code.isDark(x + $0, y + 1) })
        }
        #expect(QRCode(String(repeating: "x", count: 10_000)) == nil)
    }
}
