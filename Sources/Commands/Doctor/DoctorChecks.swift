import Examination
import Glibc
import Recognition
import ServiceAPI
import SystemPackage
import Terminal

/// What can be looked at without a service.
enum DoctorChecks {
    static func settings(_ settings: ServiceSettings, path: String) -> DoctorCheck {
        let token = settings.token == nil ? "no token" : "a token"
        let found = "\(settings.address), profile \(settings.profile), \(token); file \(path)"
        if !settings.address.isEncrypted && !settings.address.isLoopback {
            return DoctorCheck(
                "configuration",
                .attention,
                found,
                remedy: "The address is not encrypted: use https, or keep it inside a network that you trust."
            )
        }
        return DoctorCheck("configuration", .works, found)
    }

    static func examiner() -> DoctorCheck {
        guard let location = ExaminerLocation.ofRunningExecutable() else {
            return DoctorCheck(
                "examiner",
                .attention,
                "\(ExaminerLocation.fileName) is not beside assay",
                remedy:
                    "Only the service and `assay examine` need it: install it there, beside assay or in ../libexec/assay."
            )
        }
        return DoctorCheck("examiner", .works, location.path.string)
    }

    /// - Parameter path: of a file; its folder, or the nearest that exists, is looked at.
    static func disk(at path: String) -> DoctorCheck {
        var folder = path
        var status = statvfs()
        while statvfs(folder, &status) != 0 {
            guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else {
                return DoctorCheck(
                    "disk",
                    .attention,
                    "the free space is not known",
                    remedy: "Check that your home folder exists."
                )
            }
            folder = String(folder[..<slash])
        }
        let (free, overflow) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
        let bytes = overflow ? Int64.max : Int64(clamping: free)
        let found = "\(ByteCount.text(bytes)) free at \(folder)"
        return bytes < 100_000_000
            ? DoctorCheck(
                "disk",
                .attention,
                found,
                remedy: "Free some space: clips and keyframes that are saved need it."
            )
            : DoctorCheck("disk", .works, found)
    }

    /// - Parameter skew: milliseconds by which the service's clock is ahead; `Date` is exact to a second.
    static func clock(skew: Int64) -> DoctorCheck {
        let seconds = (skew < 0 ? -skew : skew) / 1_000
        let found = seconds <= 2 ? "the same as here" : "\(seconds) s \(skew < 0 ? "behind" : "ahead of") the one here"
        return seconds > 30
            ? DoctorCheck(
                "clock",
                .attention,
                found,
                remedy: "Set both clocks by NTP: times of acts and tokens depend on them."
            )
            : DoctorCheck("clock", .works, found)
    }

    static func version(of service: String) -> DoctorCheck {
        let found = "service \(service), assay \(ProductVersion.text)"
        return service == ProductVersion.text
            ? DoctorCheck("version", .works, found)
            : DoctorCheck("version", .attention, found, remedy: "Install the version of assay that the service has.")
    }
}
