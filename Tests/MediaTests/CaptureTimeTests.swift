import Testing

@testable import Media

@Suite struct CaptureTimeTests {
    @Test(arguments: [
        ("1990-01-01T00:00:00Z", 631_152_000_000),
        ("2026-03-14T15:09:26.000000Z", 1_773_500_966_000),
        ("2026-03-14T10:09:26-0500", 1_773_500_966_000),
        ("2026-03-14T20:39:26+05:30", 1_773_500_966_000),
        ("2026-03-14 15:09:26", 1_773_500_966_000),
        ("2026-03-14T15:09:26.25Z", 1_773_500_966_250),
        ("2024-02-29", 1_709_164_800_000),
        ("2000-03-01T00:00:00Z", 951_868_800_000),
        ("2033-05-18T03:33:20Z", 2_000_000_000_000),
    ])
    func readsWhatDevicesWrite(_ text: String, _ milliseconds: Int) {
        #expect(CaptureTime.milliseconds(text) == milliseconds)
    }

    @Test(arguments: [
        "", "1904-01-01T00:00:00Z", "2026", "2026-13-01T00:00:00Z", "2026-00-01", "2026-03-14T24:00:00Z",
        "2026-03-14T15:09:26Zulu", "2026-03-14T15:09", "yesterday", "2026-03-14T15:09:26+99:00", "٢٠٢٦-03-14",
        "99999999999999999999-01-01",
    ])
    func takesNothingElseForADate(_ text: String) {
        #expect(CaptureTime.milliseconds(text) == nil)
    }
}
