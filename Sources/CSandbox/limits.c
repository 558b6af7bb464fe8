#define _GNU_SOURCE
#include "layers.h"

#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>

static rlim_t lower(rlim_t one, rlim_t other) {
    return one < other ? one : other;
}

// An operator may have set a hard limit below ours, and only root could raise it: the lower one counts.
static int limit(int resource, rlim_t soft, rlim_t hard) {
    struct rlimit both;
    if (getrlimit(resource, &both) != 0)
        return -1;
    both.rlim_max = lower(both.rlim_max, hard);
    both.rlim_cur = lower(both.rlim_max, soft);
    return setrlimit(resource, &both);
}

// Whether a signal is ignored or blocked is inherited through exec, and a limit whose signal is lost would be told
// apart from nothing.
static int hear(int number) {
    sigset_t only;
    struct sigaction standard = {.sa_handler = SIG_DFL};
    return sigaction(number, &standard, NULL) == 0 && sigemptyset(&only) == 0 && sigaddset(&only, number) == 0
            && sigprocmask(SIG_UNBLOCK, &only, NULL) == 0
        ? 0
        : -1;
}

uint32_t sandbox_limit_resources(const sandbox_profile *profile) {
    // The processor limit alone has a second between soft and hard: SIGXCPU at the first tells the
    // parent "too much work" apart from a SIGKILL that came from outside.
    return hear(SIGXCPU) == 0 && hear(SIGXFSZ) == 0
            && limit(RLIMIT_CORE, 0, 0) == 0
            && limit(RLIMIT_AS, profile->address_space_bytes, profile->address_space_bytes) == 0
            && limit(RLIMIT_CPU, profile->processor_seconds, (rlim_t)profile->processor_seconds + 1) == 0
            && limit(RLIMIT_FSIZE, profile->file_size_bytes, profile->file_size_bytes) == 0
            && limit(RLIMIT_NOFILE, profile->open_files, profile->open_files) == 0
        ? SANDBOX_LAYER_RESOURCE_LIMITS
        : 0;
}
