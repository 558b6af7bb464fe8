#define _GNU_SOURCE
#include "layers.h"

#if (defined(__x86_64__) && defined(__LP64__)) || (defined(__aarch64__) && defined(__AARCH64EL__))

#include "calls.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

#if defined(__x86_64__)
#define OWN_PROCESSOR AUDIT_ARCH_X86_64
#else
#define OWN_PROCESSOR AUDIT_ARCH_AARCH64
#endif

// Calls of the x32 ABI have this bit in their number and the same processor (seccomp(2)).
#define X32_BIT 0x40000000U

enum { CAPACITY = 256 };

struct program {
    struct sock_filter code[CAPACITY];
    unsigned short length;
    int is_full;
};

static void emit(struct program *program, struct sock_filter instruction) {
    if (program->length == CAPACITY)
        program->is_full = 1;
    else
        program->code[program->length++] = instruction;
}

static void load(struct program *program, size_t offset) {
    emit(program, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset));
}

static void end(struct program *program, uint32_t action) {
    emit(program, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, action));
}

// Runs the next `count` instructions only for this call.
static void only_for(struct program *program, int call, uint8_t count) {
    emit(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, count));
}

// Decides one call by the low half of one argument, which is all the kernel looks at for those used here:
// `test` is BPF_JEQ (the argument is `value`) or BPF_JSET (it has a bit of `value`).
static void decide(struct program *program, int call, int argument, uint16_t test, uint32_t value, uint32_t if_so,
                   uint32_t if_not) {
    only_for(program, call, 4);
    load(program, offsetof(struct seccomp_data, args) + (size_t)argument * sizeof(uint64_t));
    emit(program, (struct sock_filter)BPF_JUMP(BPF_JMP | test | BPF_K, value, 0, 1));
    end(program, if_so);
    end(program, if_not);
}

static void write_filter(struct program *program) {
    const uint32_t kill = SECCOMP_RET_KILL_PROCESS, allow = SECCOMP_RET_ALLOW;
    load(program, offsetof(struct seccomp_data, arch));
    emit(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OWN_PROCESSOR, 1, 0));
    end(program, kill);
    load(program, offsetof(struct seccomp_data, nr));
#if defined(__x86_64__)
    emit(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, X32_BIT, 0, 1));
    end(program, kill);
#endif
    for (size_t number = 0; number < sizeof allowed_calls / sizeof *allowed_calls; number++) {
        only_for(program, allowed_calls[number], 1);
        end(program, allow);
    }
    // Memory is never executable again. All code was mapped by the loader.
    decide(program, SYS_mmap, 2, BPF_JSET, PROT_EXEC, kill, allow);
    decide(program, SYS_mprotect, 2, BPF_JSET, PROT_EXEC, kill, allow);
    // abort() signals its own thread; without the argument a sibling of the same user could be signalled too.
    decide(program, SYS_tgkill, 0, BPF_JEQ, (uint32_t)getpid(), allow, kill);
    // glibc's fstat() is this with a flag. Without the flag it would ask about paths.
    decide(program, SYS_newfstatat, 3, BPF_JSET, AT_EMPTY_PATH, allow, SECCOMP_RET_ERRNO | EACCES);
    for (size_t number = 0; number < sizeof denied_calls / sizeof *denied_calls; number++) {
        only_for(program, denied_calls[number].call, 1);
        end(program, SECCOMP_RET_ERRNO | (uint32_t)denied_calls[number].error);
    }
    end(program, kill);
}

uint32_t sandbox_filter_calls(const sandbox_profile *profile) {
    (void)profile;
    struct program program = {.length = 0};
    write_filter(&program);
    if (program.is_full) {
        errno = E2BIG;
        return 0;
    }
    struct sock_fprog filter = {.len = program.length, .filter = program.code};
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0U, &filter) == 0 ? SANDBOX_LAYER_SECCOMP : 0;
}

int sandbox_knows_processor(void) {
    return 1;
}

#else

// Numbers of system calls differ from processor to processor, and a wrong list is worse than none.
uint32_t sandbox_filter_calls(const sandbox_profile *profile) {
    (void)profile;
    return 0;
}

int sandbox_knows_processor(void) {
    return 0;
}

#endif
