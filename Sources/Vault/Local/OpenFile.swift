import Glibc
public import SystemPackage

/// An open file of the operating system, closed when the last reference to it goes.
public final class OpenFile: Sendable {
    private let number: Int32

    /// Takes ownership of `number`.
    init(number: Int32) {
        self.number = number
    }

    deinit { Glibc.close(number) }

    /// Good as long as this value lives; not to be closed by the borrower.
    public var descriptor: FileDescriptor { FileDescriptor(rawValue: number) }

    var rawValue: Int32 { number }
}
