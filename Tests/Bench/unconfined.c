/* Preloaded before the examiner: with UNCONFINED in the environment, every step into its sandbox seems to succeed and does
 * nothing. The product has no such switch; whoever may preload a library into a process needs none. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sched.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>

static int is_off(void) { return getenv("UNCONFINED") != NULL; }

int prctl(int option, ...) {
    va_list rest;
    va_start(rest, option);
    unsigned long a = va_arg(rest, unsigned long), b = va_arg(rest, unsigned long), c = va_arg(rest, unsigned long),
                  d = va_arg(rest, unsigned long);
    va_end(rest);
    int (*real)(int, ...) = (int (*)(int, ...))dlsym(RTLD_NEXT, "prctl");
    return is_off() ? 0 : real(option, a, b, c, d);
}

int unshare(int flags) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "unshare");
    return is_off() ? 0 : real(flags);
}

int setrlimit(__rlimit_resource_t resource, const struct rlimit *limit) {
    int (*real)(int, const struct rlimit *) = (int (*)(int, const struct rlimit *))dlsym(RTLD_NEXT, "setrlimit");
    return is_off() ? 0 : real((int)resource, limit);
}

long syscall(long number, ...) {
    va_list rest;
    va_start(rest, number);
    long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long), d = va_arg(rest, long),
         e = va_arg(rest, long), f = va_arg(rest, long);
    va_end(rest);
    long (*real)(long, ...) = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
    /* seccomp, capset, close_range, landlock_create_ruleset, landlock_restrict_self */
    int is_step = number == SYS_seccomp || number == SYS_capset || number == 436 || number == 444 || number == 446;
    return is_off() && is_step ? 0 : real(number, a, b, c, d, e, f);
}
