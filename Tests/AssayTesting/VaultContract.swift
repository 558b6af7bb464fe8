public import Testing
public import Vault

/// What every implementation of `Vault` promises.
///
/// A test target runs each clause against its implementation:
/// ```swift
/// @Test(arguments: VaultContract.clauses)
/// func keepsTheContract(_ clause: VaultContract.Clause) async throws { try await clause.check(place) }
/// ```
public enum VaultContract {
    /// Where one vault keeps its bytes; empty at first.
    public struct Place: Sendable {
        /// Opens the vault there; every further call is what a restart of the process would see.
        public let open: @Sendable () async throws -> any Vault

        public init(open: @escaping @Sendable () async throws -> any Vault) {
            self.open = open
        }
    }

    /// One promise.
    public struct Clause: Sendable, CustomTestStringConvertible {
        public let name: String
        public let check: @Sendable (Place) async throws -> Void

        public init(_ name: String, _ check: @escaping @Sendable (Place) async throws -> Void) {
            self.name = name
            self.check = check
        }

        public var testDescription: String { name }
    }

    public static var clauses: [Clause] { staging + copying + sealing + objects + reconciliation }
}
