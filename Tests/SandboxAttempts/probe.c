#define _GNU_SOURCE
#include "include/attempts.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <sandbox.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "attempts.h"

// What the child tells its parent. A child that ends early leaves the rest at zero.
struct told {
    int stage;  // 1 refused, 2 entered, 3 attempted
    int first;  // reason, or layers
    int second;  // errno, or the attempt's result
};

static int bound(int type) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    int descriptor = socket(AF_INET, type | SOCK_CLOEXEC, 0);
    if (descriptor < 0 || bind(descriptor, (struct sockaddr *)&address, size) != 0
        || (type == SOCK_STREAM && listen(descriptor, 1) != 0)
        || getsockname(descriptor, (struct sockaddr *)&address, &size) != 0)
        return -1;
    return ntohs(address.sin_port);
}

static int listen_abstract(const char *name) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = strlen(name);
    memcpy(address.sun_path + 1, name, length);
    int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + length);
    return descriptor >= 0 && bind(descriptor, (struct sockaddr *)&address, size) == 0 && listen(descriptor, 1) == 0
        ? 0
        : -1;
}

static int write_text(const char *path, const char *text) {
    int descriptor = open(path, O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return -1;
    ssize_t count = write(descriptor, text, strlen(text));
    close(descriptor);
    return count == (ssize_t)strlen(text) ? 0 : -1;
}

// A user namespace in which no further one may be made, which is a setting of each of them, and no capability that
// makes other namespaces.
static int forbid_namespaces(void) {
    if (unshare(CLONE_NEWUSER) != 0 || write_text("/proc/sys/user/max_user_namespaces", "0") != 0)
        return -1;
    struct __user_cap_header_struct self = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {{0}};
    return (int)syscall(SYS_capset, &self, none);
}

// 0 stays who it is; only root becomes another.
static int become(uint32_t user) {
    return user == 0 || (setgroups(0, NULL) == 0 && setgid(user) == 0 && setuid(user) == 0) ? 0 : -1;
}

// Asked in a child, which the answer changes.
static int can_unshare(uint32_t user, int flags) {
    pid_t child = fork();
    if (child == 0)
        _exit(become(user) == 0 && unshare(flags) == 0 ? 0 : 1);
    int status = 1;
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

int probe_machine(uint32_t user) {
    // Source: landlock_create_ruleset(2), LANDLOCK_CREATE_RULESET_VERSION; the number of the call is the same everywhere.
    long landlock = syscall(444, NULL, 0, 1U);
    int network = CLONE_NEWNET | CLONE_NEWIPC;
    printf(
        "landlock %ld user-namespace %d network-namespace %d\n",
        landlock > 0 ? landlock : 0,
        can_unshare(user, CLONE_NEWUSER),
        can_unshare(user, CLONE_NEWUSER | network) || can_unshare(user, network)
    );
    fflush(stdout);
    return 0;
}

static void *wait_for_ever(void *argument) {
    pause();
    return argument;
}

static void confine_and_attempt(const probe_order *order, const attempt *attempt, const surroundings *around, int told) {
    struct told message = {0};
    sandbox_profile profile = {
        .address_space_bytes = 1ULL << 30,
        .file_size_bytes = 0,
        .processor_seconds = 1,
        .open_files = 16,
        // Standard streams and the way to tell.
        .close_from = 4,
        .wanted_layers = order->wanted_layers,
        .required_layers = order->required_layers,
    };
    sandbox_outcome outcome;
    int reason = sandbox_enter(&profile, &outcome);
    message.stage = reason == SANDBOX_ENTERED ? 2 : 1;
    message.first = reason == SANDBOX_ENTERED ? (int)outcome.layers : reason;
    message.second = outcome.error_number;
    if (write(told, &message, sizeof message) != sizeof message || reason != SANDBOX_ENTERED)
        _exit(70);
    message.stage = 3;
    message.second = attempt->make(around);
    if (write(told, &message, sizeof message) != sizeof message)
        _exit(1);
    _exit(0);
}

static void report(struct told last, int status) {
    if (last.stage == 1)
        printf("refused %d %d\n", last.first, last.second);
    else if (WIFSIGNALED(status))
        printf("layers %d signal %d\n", last.first, WTERMSIG(status));
    else if (last.stage == 3 && last.second < 0)
        printf("layers %d errno %d\n", last.first, -last.second);
    else if (last.stage == 3 && last.second > 0)
        printf("layers %d value %d\n", last.first, last.second);
    else
        // An attempt that does not come back has become another program.
        printf("layers %d allowed\n", last.first);
    fflush(stdout);
}

static int unusable(void) {
    printf("unusable\n");
    fflush(stdout);
    return 0;
}

int probe_run(const probe_order *order) {
    const attempt *attempt = find_attempt(order->attempt);
    if (!attempt)
        return 64;
    // As root a mount succeeds where nothing forbids it, and nobody else shall see it.
    if (unshare(CLONE_NEWNS) == 0)
        mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL);
    if (become(order->user) != 0)
        return unusable();
    if (order->forbids_namespaces && forbid_namespaces() != 0)
        return unusable();

    char name[32];
    snprintf(name, sizeof name, "assay-probe-%d", (int)getpid());
    surroundings around = {
        .stream_port = bound(SOCK_STREAM),
        .datagram_port = bound(SOCK_DGRAM),
        .socket_name = name,
        .victim = getpid(),
        .secret = 57,
    };
    int secret = open("/etc/hostname", O_RDONLY);
    if (around.stream_port < 0 || around.datagram_port < 0 || listen_abstract(name) != 0 || secret < 0
        || dup2(secret, around.secret) < 0)
        return unusable();

    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return unusable();
    fflush(stdout);
    pid_t child = fork();
    if (child < 0)
        return unusable();
    if (child == 0) {
        pthread_t second;
        if (order->has_second_thread)
            pthread_create(&second, NULL, wait_for_ever, NULL);
        // Descriptor 3 is the one that the profile keeps.
        int told = fcntl(ends[1], F_DUPFD_CLOEXEC, 60);
        dup3(told, 3, O_CLOEXEC);
        confine_and_attempt(order, attempt, &around, 3);
    }
    close(ends[1]);
    struct told last = {0}, next;
    while (read(ends[0], &next, sizeof next) == sizeof next)
        last = next;
    int status = 0;
    waitpid(child, &status, 0);
    report(last, status);
    return 0;
}

int probe_become_without_seccomp(char *const arguments[]) {
    struct sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_seccomp, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog filter = {.len = sizeof code / sizeof *code, .filter = code};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
        return 1;
    execv(arguments[0], arguments);
    return 1;
}

int probe_hold_spare(const char *examiner) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return 1;
    pid_t child = fork();
    if (child < 0)
        return 1;
    if (child == 0) {
        dup2(ends[1], STDIN_FILENO);
        execl(examiner, examiner, "--wait", (char *)NULL);
        _exit(1);
    }
    close(ends[1]);
    printf("%d\n", (int)child);
    fflush(stdout);
    pause();
    return 0;
}
