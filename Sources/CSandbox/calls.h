// The system calls of a confined examiner, by what becomes of them. Everything that is not listed ends the
// process with SIGSYS.
//
// The numbers come from the headers of the processor this is compiled for, x86-64 or arm64. arm64 never had the calls
// that take a path without a folder's descriptor (open, access, readlink); the lists leave them out there.
#ifndef ASSAY_CSANDBOX_CALLS_H
#define ASSAY_CSANDBOX_CALLS_H

#include <errno.h>
#include <sys/syscall.h>

// Reading by offset, writing the pipe, memory, time, ending. The first are the most frequent ones.
static const int allowed_calls[] = {
    SYS_pread64,      SYS_write,           SYS_brk,           SYS_munmap,          SYS_madvise,
    SYS_mremap,       SYS_clock_gettime,   SYS_futex,         SYS_read,            SYS_writev,
    SYS_lseek,        SYS_fstat,           SYS_close,         SYS_sched_yield,     SYS_sched_getaffinity,
    SYS_gettimeofday, SYS_clock_nanosleep, SYS_nanosleep,     SYS_restart_syscall, SYS_rt_sigprocmask,
    SYS_rt_sigaction, SYS_rt_sigreturn,    SYS_sigaltstack,   SYS_getpid,          SYS_gettid,
    SYS_getrandom,    SYS_getrusage,       SYS_exit,          SYS_exit_group,
};

// What the C library and libav try and can do without. They are told no, and go on.
static const struct {
    int call;
    int error;
} denied_calls[] = {
    {SYS_openat, EACCES},
    {SYS_readlinkat, EACCES},
    {SYS_faccessat, EACCES},
    {SYS_statx, EACCES},
    {SYS_getcwd, EACCES},
    {SYS_socket, EACCES},
    {SYS_ioctl, ENOTTY},
    {SYS_fcntl, EPERM},
    {SYS_prctl, EPERM},
    {SYS_prlimit64, EPERM},
    {SYS_sched_setaffinity, EPERM},
    {SYS_sysinfo, EPERM},
    {SYS_getuid, EPERM},
    // Threads and processes: glibc takes ENOSYS as "try clone", and EAGAIN as "not now".
    {SYS_clone3, ENOSYS},
    {SYS_clone, EAGAIN},
#ifdef SYS_open
    {SYS_open, EACCES},
#endif
#ifdef SYS_access
    {SYS_access, EACCES},
#endif
#ifdef SYS_readlink
    {SYS_readlink, EACCES},
#endif
};

#endif
