#define _GNU_SOURCE
#include "attempts.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static int outcome(long result) {
    return result < 0 ? -errno : 0;
}

static int open_file(const surroundings *around) {
    (void)around;
    return outcome(open("/etc/passwd", O_RDONLY));
}

static int create_file(const surroundings *around) {
    (void)around;
    char path[64];
    snprintf(path, sizeof path, "/tmp/assay-probe-%d", (int)getpid());
    int descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (descriptor < 0)
        return -errno;
    unlink(path);
    return 0;
}

static int stat_path(const surroundings *around) {
    (void)around;
    struct stat status;
    return outcome(stat("/etc/passwd", &status));
}

static int open_socket(const surroundings *around) {
    (void)around;
    return outcome(socket(AF_INET, SOCK_STREAM, 0));
}

static struct sockaddr_in loopback(int port) {
    return (struct sockaddr_in){
        .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

static int connect_stream(const surroundings *around) {
    int socket_ = socket(AF_INET, SOCK_STREAM, 0);
    if (socket_ < 0)
        return -errno;
    struct sockaddr_in address = loopback(around->stream_port);
    return outcome(connect(socket_, (struct sockaddr *)&address, sizeof address));
}

static int send_datagram(const surroundings *around) {
    int socket_ = socket(AF_INET, SOCK_DGRAM, 0);
    if (socket_ < 0)
        return -errno;
    struct sockaddr_in address = loopback(around->datagram_port);
    return outcome(sendto(socket_, "x", 1, 0, (struct sockaddr *)&address, sizeof address));
}

static int connect_abstract(const surroundings *around) {
    int socket_ = socket(AF_UNIX, SOCK_STREAM, 0);
    if (socket_ < 0)
        return -errno;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = strlen(around->socket_name);
    memcpy(address.sun_path + 1, around->socket_name, length);
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + length);
    return outcome(connect(socket_, (struct sockaddr *)&address, size));
}

static int execute(const surroundings *around) {
    (void)around;
    execl("/bin/true", "true", (char *)NULL);
    return -errno;
}

static int kill_parent(const surroundings *around) {
    return outcome(kill(around->victim, 0));
}

static int signal_parents_thread(const surroundings *around) {
    return outcome(syscall(SYS_tgkill, around->victim, around->victim, 0));
}

static int trace_parent(const surroundings *around) {
    return outcome(ptrace(PTRACE_SEIZE, around->victim, NULL, NULL));
}

static int map_three_gibibytes(const surroundings *around) {
    (void)around;
    void *memory = mmap(NULL, (size_t)3 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? -errno : 0;
}

static int map_executable(const surroundings *around) {
    (void)around;
    void *memory = mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? -errno : 0;
}

static int make_executable(const surroundings *around) {
    (void)around;
    void *memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? -errno : outcome(mprotect(memory, 4096, PROT_READ | PROT_EXEC));
}

// Three seconds of processor time, if nobody objects.
static int spin(const surroundings *around) {
    (void)around;
    struct timespec now;
    do {
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    } while (now.tv_sec < 3);
    return 0;
}

static int fork_child(const surroundings *around) {
    (void)around;
    pid_t child = fork();
    if (child == 0)
        _exit(0);
    if (child > 0)
        waitpid(child, NULL, 0);
    return outcome(child);
}

static void *do_nothing(void *argument) {
    return argument;
}

static int start_thread(const surroundings *around) {
    (void)around;
    pthread_t thread;
    int error = pthread_create(&thread, NULL, do_nothing, NULL);
    if (error == 0)
        pthread_join(thread, NULL);
    return -error;
}

static int set_up_ring(const surroundings *around) {
    (void)around;
    char parameters[120] = {0};  // struct io_uring_params
    return outcome(syscall(SYS_io_uring_setup, 8, parameters));
}

static int load_program(const surroundings *around) {
    (void)around;
    return outcome(syscall(SYS_bpf, 0, NULL, 0));
}

static int mount_file_system(const surroundings *around) {
    (void)around;
    return outcome(mount("none", "/tmp", "tmpfs", 0, NULL));
}

// The descriptor was open in the parent, and names a file.
static int read_secret(const surroundings *around) {
    char byte;
    return outcome(pread(around->secret, &byte, 1, 0));
}

static int raise_limit(const surroundings *around) {
    (void)around;
    struct rlimit limit = {.rlim_cur = 3600, .rlim_max = 3600};
    return outcome(setrlimit(RLIMIT_CPU, &limit));
}

// A file that may not grow: SIGXFSZ.
static int write_file(const surroundings *around) {
    (void)around;
    int descriptor = memfd_create("probe", 0);
    return descriptor < 0 ? -errno : outcome(write(descriptor, "x", 1));
}

static int count_capabilities(const surroundings *around) {
    (void)around;
    struct __user_cap_header_struct self = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct held[_LINUX_CAPABILITY_U32S_3] = {{0}};
    if (syscall(SYS_capget, &self, held) != 0)
        return -errno;
    int count = 0;
    for (int word = 0; word < _LINUX_CAPABILITY_U32S_3; word++)
        count += __builtin_popcount(held[word].effective | held[word].permitted);
    return count;
}

// The signal at the parent's death, and 100 more if the process can be dumped.
static int read_attachment(const surroundings *around) {
    (void)around;
    int signal_number = 0;
    if (prctl(PR_GET_PDEATHSIG, &signal_number) != 0)
        return -errno;
    return signal_number + (prctl(PR_GET_DUMPABLE) == 1 ? 100 : 0);
}

static int tell_user(const surroundings *around) {
    (void)around;
    return (int)geteuid();
}

static int write_pipe(const surroundings *around) {
    (void)around;
    return outcome(write(STDOUT_FILENO, "", 0));
}

static int allocate_and_free(const surroundings *around) {
    (void)around;
    void *memory = mmap(NULL, (size_t)64 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? -errno : outcome(munmap(memory, (size_t)64 << 20));
}

static const attempt attempts[] = {
    {"open-file", open_file},
    {"create-file", create_file},
    {"stat-path", stat_path},
    {"socket", open_socket},
    {"connect-tcp", connect_stream},
    {"send-udp", send_datagram},
    {"connect-abstract", connect_abstract},
    {"execute", execute},
    {"kill-parent", kill_parent},
    {"signal-parents-thread", signal_parents_thread},
    {"trace-parent", trace_parent},
    {"map-three-gibibytes", map_three_gibibytes},
    {"map-executable", map_executable},
    {"make-executable", make_executable},
    {"spin", spin},
    {"fork", fork_child},
    {"start-thread", start_thread},
    {"io-uring", set_up_ring},
    {"bpf", load_program},
    {"mount", mount_file_system},
    {"read-secret", read_secret},
    {"raise-limit", raise_limit},
    {"write-file", write_file},
    {"count-capabilities", count_capabilities},
    {"read-attachment", read_attachment},
    {"tell-user", tell_user},
    {"write-pipe", write_pipe},
    {"allocate", allocate_and_free},
};

const attempt *find_attempt(const char *name) {
    for (size_t number = 0; number < sizeof attempts / sizeof *attempts; number++) {
        if (strcmp(attempts[number].name, name) == 0)
            return &attempts[number];
    }
    return NULL;
}
