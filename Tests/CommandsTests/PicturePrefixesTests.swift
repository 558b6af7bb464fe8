import Testing

@testable import Commands

@Suite struct PicturePrefixesTests {
    @Test func filesOfTheSameNameHavePicturesOfTheirOwn() {
        #expect(
            PicturePrefixes.of(["A/IMG_0001.mp4", "B/IMG_0001.mp4", "c.mp4", "./IMG_0001.mp4"])
                == ["IMG_0001.mp4-", "IMG_0001.mp4-2-", "c.mp4-", "IMG_0001.mp4-3-"]
        )
    }

    @Test func aNumberIsNotTheNameOfAnotherFile() {
        #expect(
            PicturePrefixes.of(["A/clip", "B/clip", "clip-2", "A/clip-2", "C/clip"])
                == ["clip-", "clip-3-", "clip-2-", "clip-2-2-", "clip-4-"]
        )
    }
}
