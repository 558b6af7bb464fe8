// A mutator that knows what a number is. Reports are full of numbers with bounds, and bytes changed at random hardly ever
// make one that is well formed and too large. Built with the target; no part of the package.

@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// Every second time one number of the input becomes another one; else libFuzzer does what it does by itself.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: UInt32) -> Int {
    var seed = UInt64(seed)
    func next(_ bound: Int) -> Int {
        // SplitMix64: the same seed gives the same mutation, as libFuzzer demands.
        seed &+= 0x9E37_79B9_7F4A_7C15
        var mixed = seed
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    // The first two bytes are choices of the target.
    let found = numbers(in: bytes.dropFirst(2))
    guard next(2) == 0, !found.isEmpty else { return mutateBytes(data, count, limit) }
    let place = found[next(found.count)]
    var changed = bytes
    changed.replaceSubrange(place, with: Array(odd[next(odd.count)].utf8))
    guard changed.count <= limit else { return mutateBytes(data, count, limit) }
    UnsafeMutableBufferPointer(start: data, count: limit).update(fromContentsOf: changed)
    return changed.count
}

/// Numbers at which arithmetic and bounds break.
private let odd = [
    "0", "-1", "1", "2", "65", "255", "256", "4097", "65536", "1000001", "2147483647", "2147483648", "4294967296",
    "1000000000000", "9007199254740993", "1000000000000000000", "9223372036854775807", "-9223372036854775808",
    "9223372036854775808", "1e400", "0.5", "null",
]

/// Where digits stand after a colon, a comma or a bracket: JSON's numbers.
private func numbers(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
        guard [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "[")].contains(bytes[at]) else {
            at += 1
            continue
        }
        let start = at + 1
        at = bytes[start...].firstIndex { !isPartOfNumber($0) } ?? bytes.endIndex
        if at > start { found.append(start..<at) }
    }
    return found
}

private func isPartOfNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
