// Confinement of a process by itself, before it touches anything that a stranger wrote.
//
// The caller fills a profile, enters once, and reads which layers took effect. A layer that the
// profile requires and the kernel refuses makes the whole entry fail: there is no half confinement.
// Each layer has its own file; `sandbox.c` holds their order.
#ifndef ASSAY_CSANDBOX_H
#define ASSAY_CSANDBOX_H

#include <stdint.h>

// Bits of `layers`. The numbers are stable: they appear in reports and in `assay doctor`.
enum {
    SANDBOX_LAYER_RESOURCE_LIMITS = 1,
    SANDBOX_LAYER_NO_NEW_PRIVILEGES = 2,
    SANDBOX_LAYER_LANDLOCK_FILES = 4,
    SANDBOX_LAYER_LANDLOCK_NETWORK = 8,
    SANDBOX_LAYER_LANDLOCK_SCOPE = 16,
    // System calls: a list of what is needed, SIGSYS for the rest, no executable mappings.
    SANDBOX_LAYER_SECCOMP = 32,
    // A network without interfaces, and System V IPC of its own.
    SANDBOX_LAYER_NETWORK_NAMESPACE = 64,
    // Dies with its parent, cannot be traced or dumped, holds no descriptor that it was not given.
    SANDBOX_LAYER_DETACHED = 128,
    // Holds no capability, also when it runs as root.
    SANDBOX_LAYER_NO_CAPABILITIES = 256,
    SANDBOX_LAYERS_ALL = 511,
};

// Why an entry failed. Values are positive and stable; `error_number` of the outcome says more.
enum {
    SANDBOX_ENTERED = 0,
    SANDBOX_REFUSED_SEVERAL_THREADS = 1,
    SANDBOX_REFUSED_DETACHING = 2,
    SANDBOX_REFUSED_RESOURCE_LIMITS = 3,
    SANDBOX_REFUSED_NO_NEW_PRIVILEGES = 4,
    SANDBOX_REFUSED_LAYER_UNKNOWN = 5,
    SANDBOX_REFUSED_NAMESPACES = 6,
    SANDBOX_REFUSED_CAPABILITIES = 7,
    SANDBOX_REFUSED_LANDLOCK = 8,
    SANDBOX_REFUSED_SECCOMP = 9,
    // There is no list of system calls for this machine's processor.
    SANDBOX_REFUSED_PROCESSOR = 10,
};

typedef struct sandbox_profile {
    uint64_t address_space_bytes;  // RLIMIT_AS
    uint64_t file_size_bytes;      // RLIMIT_FSIZE; 0 still lets a pipe be written
    uint32_t processor_seconds;    // RLIMIT_CPU: SIGXCPU here, SIGKILL one second later
    uint32_t open_files;           // RLIMIT_NOFILE
    uint32_t close_from;           // every descriptor from this one up is closed
    uint32_t wanted_layers;        // these are entered where the kernel has them
    uint32_t required_layers;      // entry fails unless all of these take effect
} sandbox_profile;

typedef struct sandbox_outcome {
    uint32_t layers;
    int32_t error_number;  // errno of the step that failed, or 0
    int32_t landlock_abi;  // version of Landlock in this kernel, 0 where it is missing or switched off
} sandbox_outcome;

// Confines the calling process for good. Returns SANDBOX_ENTERED or the reason for the refusal;
// after a refusal the process may be partly confined and must exit.
// Requires that the process has one thread: most layers bind only the thread that asks.
int sandbox_enter(const sandbox_profile *profile, sandbox_outcome *outcome);

#endif
