// Passing an open file from one process to another over a UNIX socket (unix(7), SCM_RIGHTS), and files in memory. The
// control messages are laid out by macros, and memfd_create(2) needs _GNU_SOURCE, which Swift cannot import.
#ifndef ASSAY_CDESCRIPTORS_H
#define ASSAY_CDESCRIPTORS_H

#include <stddef.h>

// Makes two connected sockets that keep messages apart, both closed on exec. Returns 0, or -1 with errno.
int descriptors_pair(int ends[2]);

// Sends one message with one descriptor, without waiting and without SIGPIPE.
// Returns 0, or -1 with errno: EPIPE or ECONNRESET when the other end is gone.
int descriptors_send(int socket, const void *bytes, size_t count, int descriptor);

// Waits for one message and the one descriptor that comes with it, which is closed on exec.
// Returns the count of bytes with `*descriptor` set, or -1: errno is EPIPE when the other end is closed, EBADMSG when
// there were more bytes than `capacity` or not exactly one descriptor; what came with such a message is closed.
ptrdiff_t descriptors_receive(int socket, void *bytes, size_t capacity, int *descriptor);

// Takes one byte that waits on the socket. Returns 1, or 0 when there is none.
int descriptors_take_byte(int socket);

// Makes an empty file that lies in memory alone and is gone with its last descriptor, closed on exec.
// Returns its descriptor, or -1 with errno. The name is for /proc.
int descriptors_memory(const char *name);

#endif
