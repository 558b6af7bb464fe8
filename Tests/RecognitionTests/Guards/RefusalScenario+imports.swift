import Recognition

extension RefusalScenario {
    static let imports = [
        RefusalScenario(
            "an administrator says how evidence came",
            .provenanceWrong,
            names: "assay admin import",
            from: { try .told(to: .admitted) },
            refused: { try $0.bringIn(by: nil) },
            satisfied: { try $0.bringIn(by: .watchFolder) }
        ),
        RefusalScenario(
            "a candidate imports nothing",
            .provenanceWrong,
            names: "assay evidence add",
            from: { try .told(to: .admitted) },
            refused: { try $0.bringIn(by: .watchFolder, .candidate()) },
            satisfied: { try $0.bringIn(by: nil, .candidate()) }
        ),
        RefusalScenario(
            "what a bundle brings is what it declares",
            .notInBundle,
            names: "packed again",
            from: { try .told(to: .admitted) },
            refused: { story in
                let bundle = try story.accept(isVouched: true)
                try story.bringIn(CaseStory.entry("swapped.mp4"), by: .bundle(bundle))
            },
            satisfied: { story in
                let bundle = try story.accept(isVouched: true)
                try story.bringIn(by: .bundle(bundle))
            }
        ),
        RefusalScenario(
            "what a bundle declares for one requirement is not for another",
            .notInBundle,
            names: "this purpose",
            from: { try .told(to: .admitted) },
            refused: { story in
                let bundle = try story.accept(isVouched: true)
                try story.bringIn(CaseStory.entry("one.mp4", for: .cut, .talk), by: .bundle(bundle))
            },
            satisfied: { story in
                let bundle = try story.accept(isVouched: true)
                try story.bringIn(by: .bundle(bundle))
            }
        ),
        RefusalScenario(
            "a bundle is taken in before its files",
            .notInBundle,
            names: "Import the bundle",
            from: { try .told(to: .admitted) },
            refused: { try $0.bringIn(by: .bundle(.of("bundle"))) },
            satisfied: { story in
                let bundle = try story.accept(isVouched: true)
                try story.bringIn(by: .bundle(bundle))
            }
        ),
        RefusalScenario(
            "a bundle is taken in once",
            .bundleKnown,
            names: "already",
            from: { try .told(to: .admitted) },
            refused: { story in
                try story.accept(isVouched: true)
                try story.accept(isVouched: true)
            },
            satisfied: { story in
                let bundle = try story.accept(isVouched: true)
                try story.bringIn(by: .bundle(bundle))
            }
        ),
        RefusalScenario(
            "a bundle has a file",
            .bundleMalformed,
            names: "1 to 200",
            from: { try .told(to: .admitted) },
            refused: { try $0.accept("empty", [], isVouched: true) },
            satisfied: { try $0.accept(isVouched: true) }
        ),
        RefusalScenario(
            "a bundle has no file twice",
            .bundleMalformed,
            names: "none of them twice",
            from: { try .told(to: .admitted) },
            refused: { try $0.accept("double", [CaseStory.entry(), CaseStory.entry()], isVouched: true) },
            satisfied: { try $0.accept(isVouched: true) }
        ),
        RefusalScenario(
            "a bundle is for units of the case",
            .unitUnknown,
            names: "CUT",
            from: { try .told(to: .admitted) },
            refused: { try $0.accept("other", [CaseStory.entry(for: .wash)], isVouched: true) },
            satisfied: { try $0.accept(isVouched: true) }
        ),
        RefusalScenario(
            "a bundle is for requirements of its units",
            .requirementUnknown,
            names: "V1",
            from: { try .told(to: .admitted) },
            refused: { story in
                try story.accept("other", [CaseStory.entry(for: .cut, RequirementCode(checked: "V9"))], isVouched: true)
            },
            satisfied: { try $0.accept(isVouched: true) }
        ),
        RefusalScenario(
            "a bundle claims criteria of its units",
            .criterionUnknown,
            names: "1.1",
            from: { try .told(to: .admitted) },
            refused: { story in
                let strange = CaseStory.entry(claims: CriterionCode(checked: "7.7"))
                try story.accept("other", [strange], isVouched: true)
            },
            satisfied: { try $0.accept("right", [CaseStory.entry(claims: .grip)], isVouched: true) }
        ),
        RefusalScenario(
            "a strange device needs somebody's word",
            .deviceUnknown,
            names: "--trust-device",
            from: { try .told(to: .admitted) },
            refused: { try $0.accept() },
            satisfied: { try $0.accept(isVouched: true) }
        ),
        RefusalScenario(
            "an invitation speaks for its own key",
            .deviceUnknown,
            names: "--trust-device",
            from: { try .told(to: .admitted) },
            refused: { story in
                try story.invite("another phone")
                try story.accept()
            },
            satisfied: { story in
                try story.invite()
                try story.accept()
            }
        ),
        RefusalScenario(
            "an invitation has an end",
            .invitationExpired,
            names: "new invitation",
            from: { try .told(to: .admitted) },
            refused: { story in
                try story.invite(days: 1)
                try story.accept()
                story.wait(hours: 25)
                try story.accept("later", [CaseStory.entry("two.mp4")])
            },
            satisfied: { story in
                try story.invite(days: 1)
                story.wait(hours: 23)
                try story.accept()
            }
        ),
        RefusalScenario(
            "no bundle is taken in for who is not admitted",
            .notAdmitted,
            names: "admit",
            from: { try .told(to: .applied) },
            refused: { try $0.accept(isVouched: true) },
            satisfied: { story in
                try story.admit()
                try story.accept(isVouched: true)
            }
        ),
    ]
}
