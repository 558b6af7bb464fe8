"""nginx as a peer: WebDAV's PUT, the plainest upload that an established server has. It hashes nothing and syncs nothing."""
import os
import shutil
import socket
import subprocess
import sys
import time

import bench

CONFIGURATION = """
{user} daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
events {{ worker_connections 1024; }}
http {{
    access_log off; client_max_body_size 0; client_body_temp_path {folder}/temporary;
    proxy_temp_path {folder}/unused; fastcgi_temp_path {folder}/unused; uwsgi_temp_path {folder}/unused;
    scgi_temp_path {folder}/unused;
    server {{ listen 127.0.0.1:{port} backlog=1024; root {folder}/www; location / {{ dav_methods PUT; }} }}
}}
"""


def program():
    """Its path; None where it is not installed."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


class Server:
    def __init__(self, folder):
        os.makedirs(folder + "/www")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        with open(folder + "/nginx.conf", "w") as file:
            # As root it would work as somebody who may not enter our folder.
            user = "user root;" if os.getuid() == 0 else ""
            file.write(CONFIGURATION.format(user=user, folder=folder, port=self.port))
        self.process = subprocess.Popen([program(), "-c", folder + "/nginx.conf"], stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                bench.connect(self.port).close()
                return
            except OSError:
                time.sleep(0.05)
        sys.exit("bench: nginx did not start: " + open(folder + "/nginx.log").read())

    def put(self, name, count):
        """A connection on which the head of a PUT was sent."""
        connection = bench.connect(self.port)
        connection.sendall(f"PUT /{name} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {count}\r\n\r\n".encode())
        return connection

    def processes(self):
        children = open(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read().split()
        return [self.process.pid] + [int(child) for child in children]

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
