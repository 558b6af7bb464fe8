#define _GNU_SOURCE
#include "descriptors.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

// Room for more than the one that is allowed, so that several are seen and closed.
enum { ROOM = 8 };

union control {
    struct cmsghdr header;  // for its alignment
    char bytes[CMSG_SPACE(ROOM * sizeof(int))];
};

int descriptors_pair(int ends[2]) {
    return socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends);
}

int descriptors_send(int socket, const void *bytes, size_t count, int descriptor) {
    union control control;
    memset(&control, 0, sizeof control);
    struct iovec part = {.iov_base = (void *)bytes, .iov_len = count};
    struct msghdr message = {
        .msg_iov = &part,
        .msg_iovlen = 1,
        .msg_control = control.bytes,
        .msg_controllen = CMSG_SPACE(sizeof descriptor),
    };
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof descriptor);
    memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
    ssize_t sent;
    do {
        sent = sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (sent < 0 && errno == EINTR);
    return sent < 0 ? -1 : 0;
}

// Copies out every descriptor of a message. Returns how many there are.
static size_t collect(struct msghdr *message, int found[ROOM]) {
    size_t total = 0;
    for (struct cmsghdr *header = CMSG_FIRSTHDR(message); header; header = CMSG_NXTHDR(message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t number = 0; number < count && total < ROOM; number++)
            memcpy(&found[total++], CMSG_DATA(header) + number * sizeof(int), sizeof(int));
    }
    return total;
}

ptrdiff_t descriptors_receive(int socket, void *bytes, size_t capacity, int *descriptor) {
    union control control;
    struct iovec part = {.iov_base = bytes, .iov_len = capacity};
    struct msghdr message = {
        .msg_iov = &part,
        .msg_iovlen = 1,
        .msg_control = control.bytes,
        .msg_controllen = sizeof control.bytes,
    };
    ssize_t received;
    do {
        received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    } while (received < 0 && errno == EINTR);
    if (received < 0)
        return -1;
    int found[ROOM];
    size_t count = collect(&message, found);
    if (received == 0 && count == 0) {
        errno = EPIPE;
        return -1;
    }
    if (count != 1 || (message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0) {
        for (size_t number = 0; number < count; number++)
            close(found[number]);
        errno = EBADMSG;
        return -1;
    }
    *descriptor = found[0];
    return received;
}

int descriptors_take_byte(int socket) {
    char byte;
    return recv(socket, &byte, 1, MSG_DONTWAIT) == 1;
}

int descriptors_memory(const char *name) {
    return memfd_create(name, MFD_CLOEXEC);
}
