import Testing

@testable import Media

@Suite struct KeyframePlanTests {
    private static func keys(_ times: [Int64]) -> [KeyPicture] {
        times.map { KeyPicture(time: $0, next: $0 + 1) }
    }

    @Test func takesTheNearestToTheMiddleOfEachShare() {
        let plan = KeyframePlan(12, of: Self.keys((0..<600).map { Int64($0 * 1000) }), from: 0, to: 600_000)
        #expect(plan.chosen == (0..<12).map { 25 + 50 * $0 })
        #expect(plan.isSpread)
    }

    @Test func neverTakesOneTwice() {
        let crowded: [Int64] = [0, 1, 2, 3, 4, 5, 900_000]
        let plan = KeyframePlan(5, of: Self.keys(crowded), from: 0, to: 1_000_000)
        #expect(Set(plan.chosen).count == 5)
        #expect(plan.chosen == plan.chosen.sorted())
        #expect(!plan.isSpread)
    }

    @Test func takesAllWhenThereAreNoMore() {
        #expect(KeyframePlan(12, of: Self.keys([0, 5, 9]), from: 0, to: 10).chosen == [0, 1, 2])
        #expect(KeyframePlan(3, of: [], from: 0, to: 10).chosen.isEmpty)
    }

    @Test func offersASpareThatIsFreeAndNear() {
        let plan = KeyframePlan(2, of: Self.keys([0, 10, 20, 30]), from: 0, to: 40)
        #expect(plan.spare(for: 1, taken: [1, 2]) == 0)
        #expect(plan.spare(for: 0, taken: [0, 1, 2, 3]) == nil)
    }

    @Test func passesOverOnesThatAreMuchSmallerThanTheirNeighbours() {
        let keys = (0..<100).map { (number: Int) -> KeyPicture in
            let size = number % 10 == 5 ? 500 : 1000
            return KeyPicture(time: Int64(number) * 10, next: Int64(number) * 10 + 10, size: size)
        }
        let plan = KeyframePlan(10, of: keys, from: 0, to: 1000)
        #expect(plan.chosen.count == 10)
        #expect(plan.chosen.allSatisfy { keys[$0].size == 1000 })
        #expect(plan.isSpread)
    }

    @Test func leavesOutWhereNothingMovesWhileThereIsEnoughElse() {
        let keys = (0..<60).map { (number: Int) -> KeyPicture in
            let time = Int64(number) * 10
            return KeyPicture(time: time, next: time + 10, size: 9, isStill: (20..<40).contains(number))
        }
        let plan = KeyframePlan(8, of: keys, from: 0, to: 600)
        #expect(plan.chosen == [2, 7, 12, 17, 42, 47, 52, 57])
        #expect(KeyframePlan(50, of: keys, from: 0, to: 600).chosen.contains { keys[$0].isStill })
        #expect(plan.widest(taken: Set(plan.chosen)).map { !keys[$0].isStill } == true)
    }
}
