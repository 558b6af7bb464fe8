import Testing

@testable import Media

/// The mapping of high dynamic ranges, against published values.
@Suite struct ToneMapTests {
    /// ITU-R BT.2408-5, table 1: 203 candela are 58 % of the perceptual quantiser and 75 % of hybrid log-gamma.
    @Test func theCurvesAgreeWithTheReferenceLevels() {
        #expect((LightCurves.perceptual(light: 203) - 0.58).magnitude < 0.005)
        #expect((LightCurves.light(perceptual: 0.58) - 203).magnitude < 5)
        #expect((LightCurves.perceptual(light: 100) - 0.508).magnitude < 0.002)
        let scene = LightCurves.scene(logGamma: 0.75)
        #expect((scene * LightCurves.screenGain(sceneLuminance: scene) - 203).magnitude < 3)
        #expect((LightCurves.scene(logGamma: 1) - 1).magnitude < 0.001)
        #expect((LightCurves.coded(shown: 0.5) - 0.7354).magnitude < 0.001)
    }

    @Test func shadowsStayAndTheBrightestIsWhite() {
        #expect((LightCurves.shown(light: 20) - 20 / LightCurves.white).magnitude < 1e-9)
        #expect((LightCurves.shown(light: LightCurves.peak) - 1).magnitude < 0.01)
        #expect(LightCurves.shown(light: 10_000) <= 1)
        let steps = (1...1000).map { LightCurves.shown(light: Double($0)) }
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 + 1e-9 })
    }

    @Test(arguments: [HighDynamicRange.perceptualQuantiser, .hybridLogGamma])
    func greyStaysGreyAndHuesStay(_ kind: HighDynamicRange) {
        let map = ToneMap(kind)
        for value in stride(from: Float(0), through: 1, by: 0.05) {
            let grey = map.map(SIMD3(repeating: value))
            #expect(grey.max() - grey.min() < 1.5)
            #expect((0...255).contains(grey.max()))
        }
        let red = map.map(SIMD3(0.6, 0.3, 0.3))
        #expect(red.x > red.y + 40 && red.x > red.z + 40)
        #expect(map.map(SIMD3(repeating: 0)).max() < 1)
    }
}
