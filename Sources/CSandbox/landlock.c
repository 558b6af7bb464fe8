#define _GNU_SOURCE
#include "layers.h"

#include <stddef.h>
#include <sys/syscall.h>
#include <unistd.h>

// Debian 12's <linux/landlock.h> knows ABI 2, so numbers are spelled out here; they are those of the kernel's
// Documentation/userspace-api/landlock.rst.
#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#endif
#ifndef SYS_landlock_restrict_self
#define SYS_landlock_restrict_self 446
#endif

struct ruleset {
    uint64_t files;    // ABI 1
    uint64_t network;  // ABI 4
    uint64_t scope;    // ABI 6
};

enum {
    ABI_REFER = 2,
    ABI_TRUNCATE = 3,
    ABI_NETWORK = 4,
    ABI_DEVICE_CONTROL = 5,
    ABI_SCOPE = 6,
};

#define QUERY_VERSION 1U
#define FILES_ABI_1 0x1fffULL  // EXECUTE … MAKE_SYM
#define FILES_REFER (1ULL << 13)
#define FILES_TRUNCATE (1ULL << 14)
#define FILES_DEVICE_CONTROL (1ULL << 15)
#define NETWORK_BIND_AND_CONNECT_TCP 3ULL
#define SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS 3ULL

int sandbox_landlock_abi(void) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, QUERY_VERSION);
    return version > 0 ? (int)version : 0;
}

// Every right that this kernel knows is handled and no rule grants any of them back.
uint32_t sandbox_enter_landlock(const sandbox_profile *profile) {
    (void)profile;
    int abi = sandbox_landlock_abi();
    if (abi == 0)
        return 0;
    struct ruleset ruleset = {.files = FILES_ABI_1};
    size_t size = offsetof(struct ruleset, network);
    uint32_t layers = SANDBOX_LAYER_LANDLOCK_FILES;
    if (abi >= ABI_REFER)
        ruleset.files |= FILES_REFER;
    if (abi >= ABI_TRUNCATE)
        ruleset.files |= FILES_TRUNCATE;
    if (abi >= ABI_NETWORK) {
        ruleset.network = NETWORK_BIND_AND_CONNECT_TCP;
        size = offsetof(struct ruleset, scope);
        layers |= SANDBOX_LAYER_LANDLOCK_NETWORK;
    }
    if (abi >= ABI_DEVICE_CONTROL)
        ruleset.files |= FILES_DEVICE_CONTROL;
    if (abi >= ABI_SCOPE) {
        ruleset.scope = SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS;
        size = sizeof ruleset;
        layers |= SANDBOX_LAYER_LANDLOCK_SCOPE;
    }
    int descriptor = (int)syscall(SYS_landlock_create_ruleset, &ruleset, size, 0U);
    if (descriptor < 0)
        return 0;
    long result = syscall(SYS_landlock_restrict_self, descriptor, 0U);
    close(descriptor);
    return result == 0 ? layers : 0;
}
