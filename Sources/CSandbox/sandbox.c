#define _GNU_SOURCE
#include "sandbox.h"

#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SYS_close_range
#define SYS_close_range 436
#endif

// What this build knows how to enter.
static const uint32_t known_layers =
    SANDBOX_LAYER_RESOURCE_LIMITS | SANDBOX_LAYER_NO_NEW_PRIVILEGES | SANDBOX_LAYER_DETACHED;

// /proc/self/task has two links and one for each thread. Where /proc is not mounted, unshare(CLONE_THREAD)
// changes nothing and fails with EINVAL beside a second thread (unshare(2)). Unsure counts as no.
static int is_single_threaded(void) {
    struct stat task;
    if (stat("/proc/self/task", &task) == 0 && task.st_nlink >= 3)
        return task.st_nlink == 3;
    return unshare(CLONE_THREAD) == 0;
}

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

static int detach(const sandbox_profile *profile) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0)
        return -1;
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return -1;
    return (int)syscall(SYS_close_range, profile->close_from, ~0U, 0U);
}

static int limit_resources(const sandbox_profile *profile) {
    // The processor limit alone has a second between soft and hard: SIGXCPU at the first tells the
    // parent "too much work" apart from a SIGKILL that came from outside.
    return limit(RLIMIT_CORE, 0, 0) != 0
            || limit(RLIMIT_AS, profile->address_space_bytes, profile->address_space_bytes) != 0
            || limit(RLIMIT_CPU, profile->processor_seconds, (rlim_t)profile->processor_seconds + 1) != 0
            || limit(RLIMIT_FSIZE, profile->file_size_bytes, profile->file_size_bytes) != 0
            || limit(RLIMIT_NOFILE, profile->open_files, profile->open_files) != 0
        ? -1
        : 0;
}

static int refuse(sandbox_outcome *outcome, int reason) {
    outcome->error_number = errno;
    return reason;
}

int sandbox_enter(const sandbox_profile *profile, sandbox_outcome *outcome) {
    outcome->layers = 0;
    outcome->error_number = 0;
    errno = 0;

    if ((profile->required_layers & ~known_layers) != 0)
        return refuse(outcome, SANDBOX_REFUSED_LAYER_UNKNOWN);
    if (!is_single_threaded())
        return refuse(outcome, SANDBOX_REFUSED_SEVERAL_THREADS);

    if (detach(profile) == 0)
        outcome->layers |= SANDBOX_LAYER_DETACHED;
    else if (profile->required_layers & SANDBOX_LAYER_DETACHED)
        return refuse(outcome, SANDBOX_REFUSED_DETACHING);

    if (limit_resources(profile) == 0)
        outcome->layers |= SANDBOX_LAYER_RESOURCE_LIMITS;
    else if (profile->required_layers & SANDBOX_LAYER_RESOURCE_LIMITS)
        return refuse(outcome, SANDBOX_REFUSED_RESOURCE_LIMITS);

    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        outcome->layers |= SANDBOX_LAYER_NO_NEW_PRIVILEGES;
    else if (profile->required_layers & SANDBOX_LAYER_NO_NEW_PRIVILEGES)
        return refuse(outcome, SANDBOX_REFUSED_NO_NEW_PRIVILEGES);

    return SANDBOX_ENTERED;
}
