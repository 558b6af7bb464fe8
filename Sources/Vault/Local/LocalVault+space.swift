import Glibc
import Recognition

extension LocalVault {
    public func space() async throws(VaultFault) -> VaultSpace {
        try await lanes.next.run { [folders] () throws(VaultFault) in try folders.space() }
    }
}

extension BodyFolders {
    func space() throws(VaultFault) -> VaultSpace {
        var status = statvfs()
        try SystemCall.check(.inspect) { fstatvfs(root.file.rawValue, &status) }
        func bytes(_ blocks: UInt) -> Int64 {
            let (bytes, overflow) = UInt64(blocks).multipliedReportingOverflow(by: UInt64(status.f_frsize))
            return overflow ? .max : Int64(clamping: bytes)
        }
        return VaultSpace(free: bytes(status.f_bavail), total: bytes(status.f_blocks), staged: try stagedBytes())
    }

    private func stagedBytes() throws(VaultFault) -> Int64 {
        var bytes: Int64 = 0
        for name in try root.names() {
            guard BodyID(name) != nil, try root.facts(of: name)?.isFolder == true,
                let staging = try root.folder(name)?.folder("staging")
            else { continue }
            for upload in try staging.names() {
                // A second name means that it is sealed: its bytes are an object's.
                guard let facts = try staging.facts(of: upload), facts.isRegular, facts.names == 1 else { continue }
                bytes += facts.size
            }
        }
        return bytes
    }
}
