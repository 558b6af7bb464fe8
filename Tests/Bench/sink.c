/* The plainest receiver there is: one connection, everything that comes is written to a file, fdatasync, the end. */
#include <arpa/inet.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char **argv) {
    if (argc != 2) return 64;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 1)) return 71;
    if (getsockname(listener, (struct sockaddr *)&address, &size)) return 71;
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    int connection = accept(listener, NULL, NULL);
    int file = open(argv[1], O_CREAT | O_WRONLY | O_TRUNC, 0600);
    if (connection < 0 || file < 0) return 71;
    static char buffer[64 * 1024];
    ssize_t count;
    while ((count = read(connection, buffer, sizeof buffer)) > 0) {
        for (ssize_t written = 0; written < count;) {
            ssize_t part = write(file, buffer + written, (size_t)(count - written));
            if (part < 0) return 74;
            written += part;
        }
    }
    if (fdatasync(file)) return 74;
    if (write(connection, "done\n", 5) != 5) return 74;
    return 0;
}
