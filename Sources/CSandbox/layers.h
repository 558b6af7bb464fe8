// What the files of this module say to each other.
#ifndef ASSAY_CSANDBOX_LAYERS_H
#define ASSAY_CSANDBOX_LAYERS_H

#include "sandbox.h"

// Every layer: tries to enter what `profile` wants of it, and gives the bits that took effect.
// Where bits are missing, errno says why.
uint32_t sandbox_detach(const sandbox_profile *profile);
uint32_t sandbox_limit_resources(const sandbox_profile *profile);
uint32_t sandbox_renounce_privileges(const sandbox_profile *profile);
uint32_t sandbox_unshare_namespaces(const sandbox_profile *profile);
uint32_t sandbox_drop_capabilities(const sandbox_profile *profile);
uint32_t sandbox_enter_landlock(const sandbox_profile *profile);
uint32_t sandbox_filter_calls(const sandbox_profile *profile);

// The version of Landlock, 0 where there is none.
int sandbox_landlock_abi(void);

// Whether there is a list of system calls for the processor this was compiled for.
int sandbox_knows_processor(void);

#endif
