#define _GNU_SOURCE
#include "layers.h"

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

uint32_t sandbox_renounce_privileges(const sandbox_profile *profile) {
    (void)profile;
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? SANDBOX_LAYER_NO_NEW_PRIVILEGES : 0;
}

// A user namespace gives all capabilities within it, and root has them outside of it. Neither is needed any
// more, and with no_new_privs they do not come back.
uint32_t sandbox_drop_capabilities(const sandbox_profile *profile) {
    (void)profile;
    struct __user_cap_header_struct self = {.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {{0}};
    return syscall(SYS_capset, &self, none) == 0 ? SANDBOX_LAYER_NO_CAPABILITIES : 0;
}
