import Testing

extension EndToEnd.Acceptance {
    /// multipart/form-data: what a page without script sends.
    @Suite struct FormTests {
        @Test("G03: a form makes evidence, wherever the fields stand", arguments: [0, 1, 2])
        func makesEvidence(_ order: Int) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let file = Bytes.noise(10_000_001, seed: 33)
            var form = Form()
            let fields = [("case", apprentice.caseID), ("unit", "FOOD-KNIFE-01"), ("requirement", "V1")]
            for field in fields.prefix(order == 0 ? 3 : order == 1 ? 0 : 1) { form.add(field.0, field.1) }
            form.add(file: file, disposition: #"form-data; name="file"; filename="clip.mp4""#)
            for field in fields.dropFirst(order == 0 ? 3 : order == 1 ? 0 : 1) { form.add(field.0, field.1) }
            let answer = try await apprentice.send(apprentice.posting(form))
            #expect(answer.status == 201, "\(answer)")
            #expect(try await answer.json.digest.text == Sha256.of(file, in: desk.site))
            try await apprentice.expectEvidence(file)
        }

        @Test("G03: the file is streamed: memory does not grow with it") func staysSmall() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let form = apprentice.form(Bytes.noise(60 << 20, seed: 34))
            // The first makes the buffers that stay.
            _ = try await apprentice.send(apprentice.posting(apprentice.form(Bytes.noise(8 << 20, seed: 35))))
            let before = try Memory.peak(of: desk.site.service)
            #expect(try await apprentice.send(apprentice.posting(form)).status == 201)
            let grown = try Memory.peak(of: desk.site.service) - before
            // Two mebibytes are asked for; the allocator of a debug build takes some more, and the file is sixty.
            #expect(grown < 12 << 20, "it grew by \(grown) bytes")
        }

        @Test(
            "G03: names of files are taken as they come, and do nothing",
            arguments: [
                #"form-data; name="file"; filename="a \"quoted\" name.mp4""#,
                #"form-data; name="file"; filename="a%22b%0D%0AX-Evil: 1.mp4""#,
                #"form-data; name="file"; filename="práctica 刀.mp4""#,
                #"form-data; name="file"; filename="../../etc/passwd""#, #"form-data; name="file"; filename="""#,
                #"form-data; name="file"; filename="C:\clips\a.mp4""#, #"form-data; name=file; filename=clip.mp4"#,
                #"form-data; name="file"; filename*=UTF-8''na%C3%AFve.mp4; filename="naive.mp4""#,
                "form-data; name=\"file\"; filename=\"\u{202e}4pm.exe\"",
                "form-data; name=\"file\"; filename=\"" + String(repeating: "n", count: 4_000) + "\"",
            ]
        )
        func takesNames(_ disposition: String) async throws {
            let apprentice = try await Desk().apprentice()
            let form = apprentice.form(Bytes.ten, disposition: disposition)
            let answer = try await apprentice.send(apprentice.posting(form))
            #expect(answer["x-evil"] == nil)
            // RFC 7578, 4.2 leaves `filename*` to be refused.
            if answer.status == 400 { return try await apprentice.expectEvidence() }
            #expect(answer.status == 201, "\(answer)")
            try await apprentice.expectEvidence(Bytes.ten)
        }

        @Test("G03: bytes that look like a boundary stay bytes") func keepsWhatLooksLikeABoundary() async throws {
            let apprentice = try await Desk().apprentice()
            let boundary = Form().boundary
            let file = Array(
                "\r\n--\(boundary.dropLast())\r\n\r\n-\r--\r\n--\r\n\r\r\n--x\(boundary)--\r\n\(boundary)\r\n".utf8
            )
            #expect(try await apprentice.send(apprentice.posting(apprentice.form(file))).status == 201)
            try await apprentice.expectEvidence(file)
        }

        @Test(
            "G03: a form that cannot be read publishes nothing",
            arguments: [
                "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=other",
                "multipart/form-data; boundary=\"" + String(repeating: "b", count: 71) + "\"",
                "multipart/form-data; boundary=a; boundary=b", "multipart/mixed; boundary=x", "text/plain",
                "application/x-www-form-urlencoded",
            ]
        )
        func refusesABoundaryThatIsNone(_ type: String) async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            try await desk.expectNothingCreated {
                let form = apprentice.form(Bytes.ten)
                let answer = try await apprentice.send(apprentice.posting(form).with("Content-Type", type))
                #expect([400, 415].contains(answer.status), "\(answer)")
            }
            try await apprentice.expectEvidence()
        }

        @Test("G03: a form has one file, every field once, and an end") func refusesOtherForms() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            var twoFiles = apprentice.form(Bytes.ten)
            twoFiles.add(file: Bytes.ten, disposition: #"form-data; name="other"; filename="b.mp4""#)
            var twice = apprentice.form(Bytes.ten)
            twice.add("case", apprentice.caseID)
            var unknown = apprentice.form(Bytes.ten)
            unknown.add("role", "administrator")
            var long = apprentice.form(Bytes.ten)
            long.add("context", String(repeating: "x", count: 100_000))
            var none = Form()
            none.add("case", apprentice.caseID)
            try await desk.expectNothingCreated {
                for (form, statuses) in [
                    (twoFiles, [400]), (twice, [400]), (unknown, [400, 422]), (long, [400, 413]), (none, [400, 422]),
                ] {
                    let answer = try await apprentice.send(apprentice.posting(form))
                    #expect(statuses.contains(answer.status), "\(answer)")
                }
                var open = apprentice.posting(apprentice.form(Bytes.ten))
                open.body.removeLast(10)
                #expect(try await apprentice.send(open).status == 400)
                open.body = Array("no form at all".utf8)
                #expect(try await apprentice.send(open).status == 400)
                #expect(try await desk.send(apprentice.posting(apprentice.form(Bytes.ten))).status == 401)
            }
            try await apprentice.expectEvidence()
        }

        @Test("G03: a form that is cut publishes nothing") func publishesNoHalf() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let before = Set(try desk.staged().keys)
            let request = apprentice.signed(apprentice.posting(apprentice.form(Bytes.noise(1_000_000))))
            let connection = try desk.connect()
            try connection.send(Array(request.bytes.prefix(500_000)))
            try await eventually("some of it arrived", every: .milliseconds(5)) {
                try Set(desk.staged().keys).isSubset(of: before) ? nil : ()
            }
            connection.reset()
            try await eventually("the half is dropped") { try Set(desk.staged().keys).isSubset(of: before) ? () : nil }
            try await apprentice.expectEvidence()
        }

        @Test("G03: five gigabytes are refused before they are sent") func refusesTooMuch() async throws {
            let apprentice = try await Desk().apprentice()
            var request = apprentice.signed(apprentice.posting(Form())).with("Expect", "100-continue")
            request.framing = .declared(5_000_000_000)
            let connection = try apprentice.desk.connect()
            try connection.send(request.head)
            #expect(try await connection.answer().status == 413)
        }
    }
}
