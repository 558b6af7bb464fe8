/* Ends a program right before one of the calls by which it changes something outside itself: a fault point.
 *
 * Put under the unchanged program with LD_PRELOAD. What a killed process leaves behind is what it has asked the kernel to
 * do, and it asks by these calls; so killing before each of them in turn is killing at every moment that can be told apart.
 *
 *   ASSAY_POINTS        a folder: points are counted while it has a file `arm`, whose number says before which one to die
 *                       (0: before none); each point is written to `trace` as it is reached, one name a line
 *   ASSAY_POINTS_BELOW  only what happens below this folder is a point, and what is sent to a socket
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static const char *points, *below;
static pid_t program;
static atomic_long count;

__attribute__((constructor)) static void begin(void) {
    points = getenv("ASSAY_POINTS");
    below = getenv("ASSAY_POINTS_BELOW");
    if (points && below) program = getpid();
}

/* A child between fork and exec is not the program, though it has its memory. */
static int watched(void) { return program && getpid() == program; }

/* The number in `arm`, or -1 where there is no such file; then counting begins anew. */
static long wanted(void) {
    char path[PATH_MAX], text[24] = "";
    snprintf(path, sizeof path, "%s/arm", points);
    long file = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0) {
        atomic_store(&count, 0);
        return -1;
    }
    long read = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    return read > 0 ? strtol(text, NULL, 10) : -1;
}

static void reached(const char *verb, const char *what) {
    long number = wanted();
    if (number < 0) return;
    char path[PATH_MAX], line[128];
    long mine = atomic_fetch_add(&count, 1) + 1;
    int length = snprintf(line, sizeof line, "%s%s%s\n", verb, *what ? " " : "", what);
    snprintf(path, sizeof path, "%s/trace", points);
    long file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (file >= 0) {
        syscall(SYS_write, file, line, length);
        syscall(SYS_close, file);
    }
    if (mine != number) return;
    syscall(SYS_kill, program, SIGKILL);
    for (;;) pause();
}

/* What a path is to the service; NULL where it is nothing of its data. */
static const char *kind(const char *path) {
    size_t length = strlen(below);
    if (strncmp(path, below, length) || path[length] != '/') return NULL;
    const char *rest = path + length;
    const char *part;
    if ((part = strstr(rest, "/staging"))) return part[8] ? "staged file" : "staging folder";
    if ((part = strstr(rest, "/objects"))) {
        if (!part[8]) return "objects folder";
        return strchr(part + 9, '/') ? "object" : "shard";
    }
    if (strstr(rest, ".sqlite")) return "records";
    if (!strncmp(rest, "/vault", 6)) return "vault folder";
    return "other file";
}

static const char *kind_of(int descriptor) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return NULL;
    path[length] = 0;
    return kind(path);
}

static const char *kind_at(int folder, const char *name) {
    char link[64], path[2 * PATH_MAX];
    if (*name == '/') return kind(name);
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = folder == AT_FDCWD ? readlink("/proc/self/cwd", path, PATH_MAX) : readlink(link, path, PATH_MAX);
    if (length <= 0) return NULL;
    snprintf(path + length, sizeof path - length, "/%s", name);
    return kind(path);
}

static void point(const char *verb, int descriptor) {
    if (!watched() || wanted() < 0) return;
    const char *what = kind_of(descriptor);
    if (what) reached(verb, what);
}

static void point_at(const char *verb, int folder, const char *name) {
    if (!watched()) return;
    const char *what = kind_at(folder, name);
    if (what) reached(verb, what);
}

/* Bytes to whoever is at the other end, or into a file. */
static void point_out(int descriptor) {
    if (!watched() || wanted() < 0) return;
    int family = 0;
    socklen_t size = sizeof family;
    if (getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &family, &size)) point("write", descriptor);
    else if (family == AF_UNIX) reached("ask examiner", "");
    else if (family == AF_INET || family == AF_INET6) reached("answer", "");
}

static void point_created(int folder, const char *name, int flags) {
    if (!(flags & O_CREAT) || !watched()) return;
    if (syscall(SYS_faccessat, folder, name, F_OK) == 0) return;
    point_at("create", folder, name);
}

ssize_t write(int file, const void *bytes, size_t size) {
    point_out(file);
    return syscall(SYS_write, file, bytes, size);
}

ssize_t writev(int file, const struct iovec *parts, int number) {
    point_out(file);
    return syscall(SYS_writev, file, parts, number);
}

ssize_t send(int file, const void *bytes, size_t size, int flags) {
    point_out(file);
    return syscall(SYS_sendto, file, bytes, size, flags, NULL, 0);
}

ssize_t sendto(int file, const void *bytes, size_t size, int flags, const struct sockaddr *to, socklen_t length) {
    point_out(file);
    return syscall(SYS_sendto, file, bytes, size, flags, to, length);
}

ssize_t sendmsg(int file, const struct msghdr *message, int flags) {
    point_out(file);
    return syscall(SYS_sendmsg, file, message, flags);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at) {
    point("write", file);
    return syscall(SYS_pwrite64, file, bytes, size, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at) { return pwrite(file, bytes, size, at); }

ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *into, size_t size, unsigned flags) {
    point("copy to", to);
    return syscall(SYS_copy_file_range, from, at, to, into, size, flags);
}

int ftruncate(int file, off_t size) {
    point("cut", file);
    return syscall(SYS_ftruncate, file, size);
}

int ftruncate64(int file, off64_t size) { return ftruncate(file, size); }

int fsync(int file) {
    point("sync", file);
    return syscall(SYS_fsync, file);
}

int fdatasync(int file) {
    point("sync", file);
    return syscall(SYS_fdatasync, file);
}

static int opened(int folder, const char *name, int flags, mode_t mode) {
    point_created(folder, name, flags);
    return syscall(SYS_openat, folder, name, flags, mode);
}

#define OPEN(folder)                                                                                                   \
    va_list rest;                                                                                                      \
    va_start(rest, flags);                                                                                             \
    mode_t mode = flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(rest, mode_t) : 0;                      \
    va_end(rest);                                                                                                      \
    return opened(folder, name, flags, mode)

int open(const char *name, int flags, ...) { OPEN(AT_FDCWD); }
int open64(const char *name, int flags, ...) { OPEN(AT_FDCWD); }
int openat(int folder, const char *name, int flags, ...) { OPEN(folder); }
int openat64(int folder, const char *name, int flags, ...) { OPEN(folder); }

int mkdirat(int folder, const char *name, mode_t mode) {
    if (watched() && syscall(SYS_faccessat, folder, name, F_OK)) point_at("create", folder, name);
    return syscall(SYS_mkdirat, folder, name, mode);
}

int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

int linkat(int folder, const char *name, int other, const char *new_name, int flags) {
    point_at("link", other, new_name);
    return syscall(SYS_linkat, folder, name, other, new_name, flags);
}

int link(const char *name, const char *new_name) { return linkat(AT_FDCWD, name, AT_FDCWD, new_name, 0); }

int unlinkat(int folder, const char *name, int flags) {
    if (syscall(SYS_faccessat, folder, name, F_OK) == 0) point_at("remove", folder, name);
    return syscall(SYS_unlinkat, folder, name, flags);
}

int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }

int renameat(int folder, const char *name, int other, const char *new_name) {
    point_at("rename to", other, new_name);
    return syscall(SYS_renameat2, folder, name, other, new_name, 0);
}

int rename(const char *name, const char *new_name) { return renameat(AT_FDCWD, name, AT_FDCWD, new_name); }
