#define _GNU_SOURCE
#include "layers.h"

#include <errno.h>
#include <sched.h>
#include <stddef.h>
#include <sys/stat.h>

// The order matters. Limits come before namespaces, because what a new namespace may use counts against
// them; capabilities go after the namespaces that root makes with them; Landlock and seccomp need
// no_new_privs, and seccomp comes last because it forbids all that stands above it.
static const struct step {
    uint32_t layers;
    int refusal;
    uint32_t (*enter)(const sandbox_profile *);
} steps[] = {
    {SANDBOX_LAYER_DETACHED, SANDBOX_REFUSED_DETACHING, sandbox_detach},
    {SANDBOX_LAYER_RESOURCE_LIMITS, SANDBOX_REFUSED_RESOURCE_LIMITS, sandbox_limit_resources},
    {SANDBOX_LAYER_NO_NEW_PRIVILEGES, SANDBOX_REFUSED_NO_NEW_PRIVILEGES, sandbox_renounce_privileges},
    {SANDBOX_LAYER_NETWORK_NAMESPACE, SANDBOX_REFUSED_NAMESPACES, sandbox_unshare_namespaces},
    {SANDBOX_LAYER_NO_CAPABILITIES, SANDBOX_REFUSED_CAPABILITIES, sandbox_drop_capabilities},
    {SANDBOX_LAYER_LANDLOCK_FILES | SANDBOX_LAYER_LANDLOCK_NETWORK | SANDBOX_LAYER_LANDLOCK_SCOPE,
     SANDBOX_REFUSED_LANDLOCK, sandbox_enter_landlock},
    {SANDBOX_LAYER_SECCOMP, SANDBOX_REFUSED_SECCOMP, sandbox_filter_calls},
};

// /proc/self/task has two links and one for each thread. Where /proc is not mounted, unshare(CLONE_THREAD)
// changes nothing and fails with EINVAL beside a second thread (unshare(2)). Unsure counts as no.
static int is_single_threaded(void) {
    struct stat task;
    if (stat("/proc/self/task", &task) == 0 && task.st_nlink >= 3)
        return task.st_nlink == 3;
    return unshare(CLONE_THREAD) == 0;
}

static int refuse(sandbox_outcome *outcome, int reason) {
    outcome->error_number = errno;
    return reason;
}

int sandbox_enter(const sandbox_profile *profile, sandbox_outcome *outcome) {
    outcome->layers = 0;
    outcome->error_number = 0;
    outcome->landlock_abi = sandbox_landlock_abi();
    errno = 0;

    if ((profile->wanted_layers & ~(uint32_t)SANDBOX_LAYERS_ALL) != 0
        || (profile->required_layers & ~profile->wanted_layers) != 0)
        return refuse(outcome, SANDBOX_REFUSED_LAYER_UNKNOWN);
    if ((profile->required_layers & SANDBOX_LAYER_SECCOMP) != 0 && !sandbox_knows_processor())
        return refuse(outcome, SANDBOX_REFUSED_PROCESSOR);
    if (!is_single_threaded())
        return refuse(outcome, SANDBOX_REFUSED_SEVERAL_THREADS);

    for (size_t number = 0; number < sizeof steps / sizeof *steps; number++) {
        const struct step *step = &steps[number];
        if ((profile->wanted_layers & step->layers) == 0)
            continue;
        errno = 0;
        uint32_t entered = step->enter(profile);
        if ((profile->required_layers & step->layers & ~entered) != 0)
            return refuse(outcome, step->refusal);
        outcome->layers |= entered;
    }
    return SANDBOX_ENTERED;
}
