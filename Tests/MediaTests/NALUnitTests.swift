import Testing

@testable import Media

@Suite struct NALUnitTests {
    private static let units: [[UInt8]] = [[0x09, 0xF0], [0x67, 1, 2, 3], [0x65, 0x88, 0, 0, 3, 1, 7]]

    private func ranges(_ bytes: [UInt8], _ find: (UnsafeRawBufferPointer) -> [Range<Int>]?) -> [[UInt8]]? {
        bytes.withUnsafeBytes { buffer in
            find(buffer)?.map { Array(buffer[NALUnits.withoutTrailingZeros($0, of: buffer)]) }
        }
    }

    @Test(arguments: [1, 2, 4]) func findsUnitsBehindLengths(_ width: Int) {
        var packet: [UInt8] = []
        for unit in Self.units {
            packet += Array(repeating: 0, count: width - 1)
            packet.append(UInt8(unit.count))
            packet += unit
        }
        #expect(ranges(packet) { NALUnits.behindLengths($0, width: width) } == Self.units)
        #expect(ranges(packet.dropLast()) { NALUnits.behindLengths($0, width: width) } == nil)
        #expect(ranges(packet + [0xFF]) { NALUnits.behindLengths($0, width: width) } == nil)
    }

    @Test func findsUnitsBehindStartCodes() {
        let short: [UInt8] = Self.units.reduce([]) { $0 + [0, 0, 1] + $1 }
        let long: [UInt8] = Self.units.reduce([]) { $0 + [0, 0, 0, 1] + $1 + [0, 0] }
        #expect(ranges(short, NALUnits.behindStartCodes) == Self.units)
        #expect(ranges(long, NALUnits.behindStartCodes) == Self.units)
        #expect(ranges([], NALUnits.behindStartCodes) == [])
        #expect(ranges([0, 0], NALUnits.behindStartCodes) == [])
    }

    @Test func tellsPackagingFromPictures() {
        #expect([0x67, 0x68, 0x09, 0x0C].allSatisfy { NALUnits.isPackaging($0, isHEVC: false) })
        #expect([0x65, 0x41, 0x06].allSatisfy { !NALUnits.isPackaging($0, isHEVC: false) })
        #expect([0x40, 0x42, 0x44, 0x46].allSatisfy { NALUnits.isPackaging($0, isHEVC: true) })
        #expect([0x26, 0x02, 0x4E, 0x7C].allSatisfy { !NALUnits.isPackaging($0, isHEVC: true) })
    }
}
