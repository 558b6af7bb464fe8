import CLibAV
import Testing

@testable import Media

@Suite struct GeometryTests {
    private func geometry(_ width: Int, _ height: Int, pixel: (Int32, Int32) = (1, 1), rotation: Int = 0) -> Geometry {
        Geometry(
            codedWidth: width,
            codedHeight: height,
            pixelShape: AVRational(num: pixel.0, den: pixel.1),
            orientation: Orientation(rotation: rotation, isMirrored: false)
        )
    }

    @Test func makesPixelsSquareBeforeItTurns() {
        let camcorder = geometry(720, 576, pixel: (64, 45), rotation: 90)
        #expect(camcorder.displayedWidth == 576)
        #expect(camcorder.displayedHeight == 1024)
    }

    @Test func passesOverPixelShapesThatNothingHas() {
        #expect(geometry(640, 360, pixel: (100, 1)).displayedWidth == 640)
        #expect(geometry(640, 360, pixel: (0, 0)).displayedWidth == 640)
    }

    @Test func scalesToTheAskedUprightWidth() {
        #expect(geometry(1920, 1080).scaled(toWidth: 320) == (320, 180))
        #expect(geometry(1920, 1080, rotation: 90).scaled(toWidth: 320) == (568, 320))
    }

    @Test func neverEnlargesAndBoundsTheHeight() {
        #expect(geometry(176, 144).scaled(toWidth: 320) == (176, 144))
        let strip = geometry(40, 8000).scaled(toWidth: 320)
        #expect(strip.height <= 1280 && strip.width >= 2)
    }
}
