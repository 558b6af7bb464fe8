import ExaminationReport
import Testing

@testable import Media

@Suite struct ISO6709Tests {
    /// The first three stand in real clips; the others are the forms of ISO 6709, annex H, with its examples.
    @Test(arguments: [
        ("+48.3896+011.0470/", 48_389_600, 11_047_000, nil),
        ("+32.0929+034.8620+028.516/", 32_092_900, 34_862_000, 28_516),
        ("+40.6800-74.4999/", 40_680_000, -74_499_900, nil),
        ("+40-075/", 40_000_000, -75_000_000, nil),
        ("+4012-07500/", 40_200_000, -75_000_000, nil),
        ("+401213-0750015/", 40_203_611, -75_004_167, nil),
        ("+4012.22-07500.25/", 40_203_667, -75_004_167, nil),
        ("+40.20361-075.00417-12.5CRSWGS_84/", 40_203_610, -75_004_170, -12_500),
        ("-90+180/", -90_000_000, 180_000_000, nil),
        ("+52.3693+006.6761+10.534988/", 52_369_300, 6_676_100, 10_535),
        ("-00.0001-000.0001", -100, -100, nil),
    ])
    func readsWhatDevicesWrite(_ text: String, _ latitude: Int, _ longitude: Int, _ altitude: Int?) throws {
        let place = try #require(ISO6709.place(text))
        #expect(place.latitudeMicrodegrees == latitude)
        #expect(place.longitudeMicrodegrees == longitude)
        #expect(place.altitudeMillimetres == altitude)
        #expect(!place.isPlaceholder)
    }

    @Test(arguments: ["+00.0000+000.0000/", "-00.0000-000.0000/", "+0+0/", "+00.0000+000.0000+000.000/"])
    func marksWhatDevicesWriteThatDoNotKnow(_ text: String) {
        #expect(ISO6709.place(text)?.isPlaceholder == true)
    }

    @Test(arguments: [
        "", "/", "48.3896+011.0470/", "+48.3896", "+48.3896/", "+91+000/", "+00+181/", "+4860-07500/",
        "+401260-0750015/",
        "+48.3896+011.0470/x", "+48.3896+011.0470+/", "+٤٨+٠١١/", "+123456789+000/", "+48.3896+011.0470+1234567/",
        "+48,3896+011,0470/", "++48+011/", "+4+0110470000000/",
    ])
    func takesNothingElseForAPlace(_ text: String) {
        #expect(ISO6709.place(text) == nil)
    }

    @Test func isNotOverrunByDigits() {
        let long = "+40." + String(repeating: "1", count: 400) + "-075." + String(repeating: "9", count: 400) + "/"
        #expect(ISO6709.place(long)?.latitudeMicrodegrees == 40_111_111)
    }
}
