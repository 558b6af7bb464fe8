import Foundation
import Testing

/// OpenJDK's own HTTP client, driven as tus-java-client drives it: POST in place of PATCH, chunks, and waiting to be told
/// to go on.
enum JavaClient {
    private static let source = """
        import java.io.*;
        import java.net.*;
        import java.nio.file.*;

        public class Send {
            public static void main(String[] arguments) throws Exception {
                URL creation = new URL(arguments[0]);
                byte[] file = Files.readAllBytes(Path.of(arguments[1]));
                int payload = Integer.parseInt(arguments[3]);
                HttpURLConnection post = open(creation, "POST");
                post.setRequestProperty("Upload-Length", "" + file.length);
                post.setRequestProperty("Upload-Metadata", arguments[2]);
                post.setFixedLengthStreamingMode(0);
                post.setDoOutput(true);
                post.getOutputStream().close();
                if (post.getResponseCode() != 201) throw new IOException("creation: " + post.getResponseCode());
                URL upload = new URL(creation, post.getHeaderField("Location"));
                int offset = 0;
                while (true) {
                    int count = Math.min(payload, file.length - offset);
                    HttpURLConnection patch = open(upload, "POST");
                    patch.setRequestProperty("X-HTTP-Method-Override", "PATCH");
                    patch.setRequestProperty("Upload-Offset", "" + offset);
                    patch.setRequestProperty("Content-Type", "application/offset+octet-stream");
                    patch.setRequestProperty("Expect", "100-continue");
                    patch.setChunkedStreamingMode(0);
                    patch.setDoOutput(true);
                    long begun = System.nanoTime();
                    OutputStream body = patch.getOutputStream();
                    System.out.println((System.nanoTime() - begun) / 1000000);
                    body.write(file, offset, count);
                    body.close();
                    if (patch.getResponseCode() != 204) throw new IOException("PATCH: " + patch.getResponseCode());
                    offset += count;
                    if (Long.parseLong(patch.getHeaderField("Upload-Offset")) != offset) throw new IOException("offset");
                    if (count < payload) break;
                }
            }

            static HttpURLConnection open(URL url, String method) throws IOException {
                HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                connection.setRequestMethod(method);
                connection.setRequestProperty("Tus-Resumable", "1.0.0");
                connection.setRequestProperty("Authorization", "Bearer " + System.getenv("TOKEN"));
                return connection;
            }
        }
        """

    /// Whether this machine's Java can run a source file: that takes its compiler.
    static func isThere() async -> Bool {
        let folder = FileManager.default.temporaryDirectory.path
        let programs = Programs(folder: folder)
        let modules = try? await programs.run("/usr/bin/env", ["java", "--list-modules"])
        programs.endAll()
        return modules?.output.contains("jdk.compiler") == true
    }

    /// - Returns: how many milliseconds each PATCH waited before its body.
    static func send(_ file: [UInt8], payload: Int, as apprentice: Apprentice) async throws -> [Int] {
        let site = apprentice.desk.site
        let folder = site.folder
        try source.write(toFile: folder + "/Send.java", atomically: true, encoding: .utf8)
        try Data(file).write(to: URL(filePath: folder + "/java.bin"))
        let outcome = try await site.programs.run(
            "/usr/bin/env",
            [
                "java", folder + "/Send.java", try site.server + Desk.uploads, folder + "/java.bin",
                apprentice.metadata("filename amF2YS5iaW4="), "\(payload)",
            ],
            environment: ["TOKEN": apprentice.token],
            within: .seconds(120)
        )
        try outcome.require()
        return outcome.output.split(separator: "\n").compactMap { Int($0) }
    }
}
