import Foundation
import Testing

extension EndToEnd.Acceptance {
    /// What a client says about its file.
    @Suite struct MetadataTests {
        @Test("A17: HEAD gives the metadata back") func givesMetadataBack() async throws {
            let apprentice = try await Desk().apprentice()
            let name = Data("práctica final.mp4".utf8).base64EncodedString()
            let more = ["filename \(name)", "filetype dmlkZW8vbXA0", "is_confidential", "empty "]
            let sent = apprentice.metadata(more.joined(separator: ","))
            let upload = try await apprentice.create(apprentice.creation("10").with("Upload-Metadata", sent))
            let echoed = try #require(try await upload.head()["upload-metadata"])
            let pairs = echoed.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
            #expect(pairs.contains(["filename", name]))
            #expect(pairs.contains(["filetype", "dmlkZW8vbXA0"]))
            #expect(pairs.contains(["is_confidential"]) && pairs.contains(["empty"]), "\(echoed)")
        }

        @Test(
            "A18, T13: metadata that is malformed is refused, and nothing is created",
            arguments: [
                "x !!!", "x eA", "x eA=", "x e=A=", "x eB==", "x eA==\tz", ",x eA==", "x eA==,", "a eA==,a eQ==",
                "a eA==,a", "a b c", "x ZXk-Xw==", "case eA==", "\u{e9} eA==", "x\u{7f} eA==",
            ]
        )
        func refusesMalformedMetadata(_ metadata: String) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                let sent = apprentice.metadata(metadata)
                let answer = try await apprentice.send(apprentice.creation("10").with("Upload-Metadata", sent))
                #expect(answer.status == 400, "\(metadata): \(answer)")
            }
        }

        @Test(
            "A19, T13: values are bytes, and neither a header nor a path",
            arguments: [
                "a\r\nX-Evil: 1", "../../x", "/etc/passwd", "\u{0}", "x\u{0}.mp4", "\u{202E}4pm.exe", "\"'<>`$(id)",
                "\u{1b}]52;c;aGFja2Vk\u{7}", String(repeating: "n", count: 4_000),
                String(repeating: "n", count: 10_000),
            ]
        )
        func keepsValuesHarmless(_ value: String) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let encoded = Data(value.utf8).base64EncodedString()
            let sent = apprentice.metadata("filename \(encoded)")
            let created = try await apprentice.send(apprentice.creation("10").with("Upload-Metadata", sent))
            guard created.status != 400 else { return }
            #expect(created.status == 201, "\(created)")
            #expect(created["x-evil"] == nil)
            let upload = try Upload(of: apprentice, location: #require(created["location"]))
            #expect(!upload.path.contains("..") && !upload.path.contains("passwd"))
            let head = try await upload.head()
            #expect(head["x-evil"] == nil)
            #expect(head["upload-metadata"]?.hasSuffix("filename \(encoded)") == true)
            try await upload.completes(Bytes.ten, from: 0)
            let outside = ["x", "vault/x", "vault/\(Site.body)/x", "vault/\(Site.body)/objects/x"]
            for path in outside {
                #expect(!FileManager.default.fileExists(atPath: "\(desk.site.data)/\(path)"), "\(path) was made")
            }
            let log = try desk.site.service.toldSoFar
            #expect(HostileText.active(in: log) == [], "a name got into the log as it is")
        }

        @Test("T13: a megabyte of metadata is refused") func refusesAMegabyte() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                let sent = apprentice.metadata("filename " + String(repeating: "QUJD", count: 1 << 18))
                let answer = try await apprentice.send(apprentice.creation("10").with("Upload-Metadata", sent))
                #expect([400, 413, 431].contains(answer.status), "\(answer)")
            }
        }
    }
}
