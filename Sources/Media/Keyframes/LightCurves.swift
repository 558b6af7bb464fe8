import Glibc

/// The transfer functions of ITU-R BT.2100-2 and the mapping of ITU-R BT.2390-10, for one value at a time.
enum LightCurves {
    /// What screens are mastered for. Phones' own pictures seldom go further, and no phone says.
    static let peak = 1000.0
    /// Diffuse white of a high dynamic range (ITU-R BT.2408-5): what becomes the white of an ordinary screen.
    static let white = 203.0

    /// Light in candela per square metre of a value coded by the perceptual quantiser (table 4).
    static func light(perceptual value: Double) -> Double {
        let root = pow(max(0, value), 1 / 78.84375)
        return 10_000 * pow(max(0, root - 0.8359375) / (18.8515625 - 18.6875 * root), 1 / 0.1593017578125)
    }

    /// The inverse: the value that codes some candela per square metre.
    static func perceptual(light: Double) -> Double {
        let power = pow(max(0, light) / 10_000, 0.1593017578125)
        return pow((0.8359375 + 18.8515625 * power) / (1 + 18.6875 * power), 78.84375)
    }

    /// Light of the scene, 0 to 1, of a value coded by hybrid log-gamma (table 5).
    static func scene(logGamma value: Double) -> Double {
        value <= 0.5 ? max(0, value) * value / 3 : (exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12
    }

    /// By how much a screen of 1000 candela multiplies the light of a scene of this luminance: system gamma 1.2.
    static func screenGain(sceneLuminance: Double) -> Double {
        peak * pow(max(0, sceneLuminance), 0.2)
    }

    /// What an ordinary screen shows for some candela per square metre, 0 to 1.
    ///
    /// Up to the knee nothing changes; above it a Hermite curve, in perceptual units, brings ``peak`` down to
    /// ``white`` (BT.2390-10, 5.4.1). Both screens are taken to be black at nothing.
    static func shown(light: Double) -> Double {
        let top = perceptual(light: peak)
        let limit = perceptual(light: white) / top
        let knee = 1.5 * limit - 0.5
        let value = min(1, perceptual(light: light) / top)
        guard value > knee else { return light / white }
        let part = (value - knee) / (1 - knee)
        let (square, cube) = (part * part, part * part * part)
        let mapped =
            (2 * cube - 3 * square + 1) * knee + (cube - 2 * square + part) * (1 - knee) + (3 * square - 2 * cube)
            * limit
        return min(1, self.light(perceptual: mapped * top) / white)
    }

    /// The value that codes some light of an ordinary screen, 0 to 1 (IEC 61966-2-1), as viewers of JPEGs take it.
    static func coded(shown: Double) -> Double {
        shown <= 0.0031308 ? 12.92 * max(0, shown) : 1.055 * pow(min(1, shown), 1 / 2.4) - 0.055
    }
}
