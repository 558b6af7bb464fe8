"""A server that takes notices. Arguments: a file for its port, a file for what it gets (one JSON object a line).

The path says how it answers: /200, /410, … the status; /302 with a Location on itself; /503 with Retry-After: 120; /slow never;
/close without an answer. It ends when its standard input does.
"""
import http.server
import json
import os
import sys
import threading


class Receiver(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        with open(sys.argv[2], "a") as log:
            log.write(json.dumps({
                "path": self.path,
                "headers": {name.lower(): value for name, value in self.headers.items()},
                "body": body.decode(),
            }) + "\n")
        what = self.path.strip("/")
        if what == "slow":
            threading.Event().wait(30)
            return
        if what == "close":
            self.close_connection = True
            return
        self.send_response(int(what))
        if what == "302":
            self.send_header("Location", "/200")
        if what == "503":
            self.send_header("Retry-After", "120")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST

    def log_message(self, *arguments):
        pass


def end_with_input():
    sys.stdin.buffer.read()
    os._exit(0)


threading.Thread(target=end_with_input, daemon=True).start()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
server.daemon_threads = True
with open(sys.argv[1] + ".new", "w") as file:
    file.write(str(server.server_port))
os.rename(sys.argv[1] + ".new", sys.argv[1])
server.serve_forever()
