// libheif takes photos of the HEIF family apart. What decodes their tiles is given to it: see `TilePlugin`.
#ifndef ASSAY_CHEIF_SHIM_H
#define ASSAY_CHEIF_SHIM_H

#include <libheif/heif.h>
#include <libheif/heif_plugin.h>

#if LIBHEIF_NUMERIC_VERSION < 0x010F0000
#error "Assay needs libheif 1.15 or newer (Debian 12, Ubuntu 24.04): install its libheif-dev"
#endif

// The texts of errors must outlive the call.
static inline struct heif_error cheif_success(void) {
    struct heif_error error = {heif_error_Ok, heif_suberror_Unspecified, "Success"};
    return error;
}

static inline struct heif_error cheif_failure(void) {
    struct heif_error error = {heif_error_Decoder_plugin_error, heif_suberror_Unspecified, "The tile does not decode"};
    return error;
}

static inline const char *cheif_tile_plugin_name(void) { return "libavcodec"; }

#endif
