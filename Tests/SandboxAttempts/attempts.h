// The attempts, for `probe.c`.
#ifndef ASSAY_SANDBOX_ATTEMPTS_TABLE_H
#define ASSAY_SANDBOX_ATTEMPTS_TABLE_H

#include <sys/types.h>

// What the probe has prepared for its child.
typedef struct surroundings {
    int stream_port;          // a TCP listener on the loopback address
    int datagram_port;        // a UDP socket there
    const char *socket_name;  // an abstract UNIX listener, without the leading zero byte
    pid_t victim;             // the child's parent
    int secret;               // a descriptor that the child was not meant to have
} surroundings;

typedef struct attempt {
    const char *name;
    // 0 when it succeeded, -errno when it was refused, a positive number for what it found out.
    int (*make)(const surroundings *);
} attempt;

const attempt *find_attempt(const char *name);

#endif
