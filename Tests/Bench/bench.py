"""What the bench scripts share: processes, their cost, and how a line is printed."""
import array
import base64
import json
import os
import resource
import socket
import statistics
import subprocess
import sys
import time


def load():
    return "%.1f" % os.getloadavg()[0]


def line(name, measured, limit, unit, details):
    """One line of the bench: a ratio against its limit, then the figures behind it, with the load."""
    verdict = "within" if measured <= limit else "ABOVE"
    print(f"{name}: ratio {measured:.3f} ({verdict} {limit}{unit}); {details}; load {load()}", flush=True)
    return measured <= limit


def cpu_of(command, runs, env=None):
    """Median CPU seconds (user and system) of a whole process."""
    figures = []
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, env=env)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        figures.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(figures)


def process_cpu(pid):
    """CPU seconds that a running process has used, all threads."""
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_mebibytes(pid):
    return _kibibytes(pid, "VmHWM") / 1024


def resident_kibibytes(pid):
    return _kibibytes(pid, "VmRSS")


def _kibibytes(pid, name):
    for row in open(f"/proc/{pid}/status"):
        if row.startswith(name):
            return int(row.split()[1])
    return 0


class Spare:
    """An examiner that waits with its libraries loaded, as the service keeps them, for the one file that it will get."""

    def __init__(self, examiner):
        self.socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.process = subprocess.Popen([examiner, "--wait"], stdin=theirs, stdout=subprocess.PIPE, env={})
        theirs.close()
        # It is ready when it sleeps and uses no more of the processor.
        used = -1
        while self.processor_seconds() != used:
            used = self.processor_seconds()
            time.sleep(0.1)
        self.waited = used

    def processor_seconds(self):
        """Of its one thread; `ps` would count in hundredths of a second."""
        return int(open(f"/proc/{self.process.pid}/schedstat").read().split()[0]) / 1e9

    def give(self, request, path):
        """Its output, and the CPU and wall seconds from handing over the file to the end of the process."""
        start = time.monotonic()
        with open(path, "rb") as media:
            rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [media.fileno()]))
            self.socket.sendmsg(["\0".join(request).encode()], [rights])
        output = self.process.stdout.read()
        _, status, usage = os.wait4(self.process.pid, 0)
        wall = time.monotonic() - start
        self.process.returncode = os.waitstatus_to_exitcode(status)
        self.socket.close()
        assert self.process.returncode == 0 and b'"readable"' in output, self.process.returncode
        return output, usage.ru_utime + usage.ru_stime - self.waited, wall


class Service:
    """A service over an empty data folder, with one candidate who has been admitted."""

    def __init__(self, binaries, folder):
        self.assay = os.path.join(binaries, "assay")
        self.folder = folder
        self.environment = dict(os.environ, XDG_CONFIG_HOME=folder + "/config", XDG_STATE_HOME=folder + "/state")
        rubrics = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Rubrics")
        token = folder + "/administrator.token"
        self.run("admin", "init", "--data", folder + "/data", "--body", "bench", "--title", "Bench", "--administrator",
                 "Bench", "--rubrics", rubrics, "--token-file", token)
        self.administrator = open(token).read().strip()
        self.start()

    def start(self):
        folder = self.folder
        port = folder + "/port"
        if os.path.exists(port):
            os.remove(port)
        self.process = subprocess.Popen(
            [self.assay, "serve", "--data", folder + "/data", "--listen", "127.0.0.1:0", "--port-file", port],
            stderr=open(folder + "/service.log", "w"), env=self.environment)
        deadline = time.monotonic() + 60
        while not os.path.exists(port) or not open(port).read().strip():
            if time.monotonic() > deadline or self.process.poll() is not None:
                sys.exit("bench: the service did not start: " + open(folder + "/service.log").read())
            time.sleep(0.05)
        self.port = int(open(port).read())
        self.server = f"http://127.0.0.1:{self.port}"

    def run(self, *arguments):
        return subprocess.run([self.assay, *arguments], check=True, env=self.environment, stdout=subprocess.PIPE).stdout

    def ask(self, token, *arguments):
        return json.loads(self.run(*arguments, "--server", self.server, "--token", token, "--json"))

    def admitted_case(self):
        """A candidate's token, and a case that takes clips."""
        person = self.ask(self.administrator, "admin", "person", "add", "Candidate", "--role", "candidate")["id"]
        token = self.ask(self.administrator, "admin", "token", "issue", person, "--role", "candidate")["token"]
        case = self.ask(token, "case", "open", "--scheme", "rpl-general", "--unit", "FOOD-KNIFE-01")["caseID"]
        self.ask(self.administrator, "case", "admit", case, "--method", "document-in-person")
        return token, case

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


class Upload:
    """One upload over one connection, by hand: nothing of the product is at the sender's side."""

    def __init__(self, service, token, case, size):
        metadata = ",".join(
            f"{key} {base64.b64encode(value.encode()).decode()}"
            for key, value in [("case", case), ("unit", "FOOD-KNIFE-01"), ("requirement", "V1")])
        self.common = f"Host: localhost\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer {token}\r\n"
        self.connection = connect(service.port)
        self.connection.sendall(
            f"POST /v1/uploads HTTP/1.1\r\n{self.common}Upload-Length: {size}\r\nUpload-Metadata: {metadata}\r\n"
            f"Content-Length: 0\r\n\r\n".encode())
        answer = self.answer(201)
        self.location = next(row.split(": ", 1)[1] for row in answer if row.lower().startswith("location:"))

    def begin(self, offset, count):
        """Sends the head of a PATCH."""
        self.connection.sendall(
            f"PATCH {self.location} HTTP/1.1\r\n{self.common}Upload-Offset: {offset}\r\n"
            f"Content-Type: application/offset+octet-stream\r\nContent-Length: {count}\r\n\r\n".encode())

    def answer(self, status):
        """The lines of the answer's head."""
        text = b""
        while b"\r\n\r\n" not in text:
            part = self.connection.recv(65536)
            if not part:
                break
            text += part
        lines = text.decode().splitlines()
        if not lines or f" {status} " not in lines[0] + " ":
            sys.exit("bench: an upload was refused: " + text.decode())
        return lines


def send(connection, count, block=1 << 20):
    """Sends `count` bytes that differ from block to block, without making them anew each time."""
    data = bytearray(os.urandom(block))
    view = memoryview(data)
    sent = 0
    while sent < count:
        data[0:8] = sent.to_bytes(8, "big")
        part = view[: min(block, count - sent)]
        connection.sendall(part)
        sent += len(part)


def connect(port):
    connection = socket.create_connection(("127.0.0.1", port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection
