// What a confined process must not be able to do, as attempts that can be made one at a time.
#ifndef ASSAY_SANDBOX_ATTEMPTS_H
#define ASSAY_SANDBOX_ATTEMPTS_H

#include <stdint.h>

typedef struct probe_order {
    const char *attempt;
    uint32_t wanted_layers;
    uint32_t required_layers;
    uint32_t user;               // to become before everything else; 0 stays
    int32_t forbids_namespaces;  // makes user namespaces impossible first
    int32_t has_second_thread;   // while the sandbox is entered
} probe_order;

// Makes one attempt in a child that has entered the layers, and writes one line to standard output:
//
//     refused REASON ERRNO        the sandbox was not entered
//     layers BITS allowed         the attempt succeeded
//     layers BITS value NUMBER    it found this out
//     layers BITS errno NUMBER    it was refused
//     layers BITS signal NUMBER   it ended the child
//     unusable                    this machine cannot play the part that was asked for
//
// Returns 0 when a line was written, 64 when there is no such attempt.
int probe_run(const probe_order *order);

// Writes what the kernel gives this user (0: who it is), asked of the kernel and not of the sandbox, as one line:
//
//     landlock VERSION user-namespace 0|1 network-namespace 0|1
int probe_machine(uint32_t user);

// Becomes another program on a kernel that does not know seccomp(2), as far as that program can tell.
// `arguments` begins with the path and ends with NULL. Comes back, with 1, only when that is not possible.
int probe_become_without_seccomp(char *const arguments[]);

// Plays a service: starts an examiner that waits for a file, writes its process number, and never gives it one.
int probe_hold_spare(const char *examiner);

#endif
