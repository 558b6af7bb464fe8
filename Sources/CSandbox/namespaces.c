#define _GNU_SOURCE
#include "layers.h"

#include <sched.h>

// Best effort: some distributions and containers forbid user namespaces, and then only root makes the others.
uint32_t sandbox_unshare_namespaces(const sandbox_profile *profile) {
    (void)profile;
    return unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC) == 0 || unshare(CLONE_NEWNET | CLONE_NEWIPC) == 0
        ? SANDBOX_LAYER_NETWORK_NAMESPACE
        : 0;
}
