import Examination
import ExaminationReport
import SystemPackage

/// What the examiner beside this `assay` finds out about the machine.
enum ExaminerChecks {
    static func all() async -> [DoctorCheck] {
        let found = DoctorChecks.examiner()
        guard let location = ExaminerLocation.ofRunningExecutable() else { return [found] }
        switch await location.selfCheck() {
        case .answered(let check):
            return [found, sandbox(check), media(release: check.mediaRelease), photos(check)]
        case .failed(let fault):
            return [
                DoctorCheck("examiner", .fails, "\(location.path.string): \(fault.code)", remedy: fault.description)
            ]
        }
    }

    static func sandbox(_ check: ExaminerSelfCheck) -> DoctorCheck {
        let layers = SandboxLayer.all(in: check.sandboxLayers)
        let missing = SandboxLayer.allCases.filter { !layers.contains($0) }
        if let refusal = check.refusal {
            let advice = missing.first(where: SandboxLayer.required.contains)?.advice
            return DoctorCheck(
                "sandbox",
                .fails,
                "not entered: \(refusal)",
                remedy: advice ?? "Run the examiner on Linux 5.13 or newer, outside of a container that forbids it."
            )
        }
        guard !missing.isEmpty else {
            return DoctorCheck("sandbox", .works, "all \(layers.count) layers; Landlock \(check.landlockVersion)")
        }
        return DoctorCheck(
            "sandbox",
            .attention,
            "all that is required, without \(missing.map(\.name).joined(separator: ", "))",
            remedy: missing.map(\.advice).joined(separator: " ")
        )
    }

    /// What takes photos of the HEIF family apart.
    static func photos(_ check: ExaminerSelfCheck) -> DoctorCheck {
        guard let library = check.libraries.first(where: { $0.name == "libheif" }) else {
            return DoctorCheck(
                "photos",
                .attention,
                "the examiner does not say which libheif it has",
                remedy: "Install assay and assay-examiner of the same version."
            )
        }
        return DoctorCheck("photos", .works, "\(library.name) \(library.version)")
    }

    static func media(release text: String) -> DoctorCheck {
        guard let release = MediaRelease(text) else {
            return DoctorCheck(
                "media",
                .attention,
                "FFmpeg \(text), which is no release",
                remedy: "Check that it has the repairs of the latest release."
            )
        }
        guard release.hasKnownHoles else { return DoctorCheck("media", .works, "FFmpeg \(text)") }
        return DoctorCheck(
            "media",
            .attention,
            "FFmpeg \(text) has known holes",
            remedy: "The list of codecs keeps the known ones out. Update FFmpeg when your distribution ships it."
        )
    }
}
