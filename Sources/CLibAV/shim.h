// What Swift cannot import from FFmpeg's headers (macros with casts, bit fields, variadics),
// and the few places where FFmpeg's majors differ. Everything else is used as FFmpeg declares it.
#ifndef ASSAY_CLIBAV_SHIM_H
#define ASSAY_CLIBAV_SHIM_H

#include <errno.h>
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/avutil.h>
#include <libavutil/dict.h>
#include <libavutil/display.h>
#include <libavutil/dovi_meta.h>
#include <libavutil/error.h>
#include <libavutil/imgutils.h>
#include <libavutil/log.h>
#include <libavutil/mem.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
#include <libavutil/sha.h>
#include <libswscale/swscale.h>

#if LIBAVFORMAT_VERSION_INT < AV_VERSION_INT(59, 27, 100)
#error "Assay needs FFmpeg 5.1 or newer (Debian 12, Ubuntu 24.04): install its libavformat-dev"
#endif

static inline int clibav_error_end_of_file(void) { return AVERROR_EOF; }
static inline int clibav_error_again(void) { return AVERROR(EAGAIN); }
static inline int clibav_error_no_memory(void) { return AVERROR(ENOMEM); }
static inline int clibav_error_not_permitted(void) { return AVERROR(EPERM); }
static inline int clibav_error_input(void) { return AVERROR(EIO); }
static inline int clibav_error_invalid_argument(void) { return AVERROR(EINVAL); }
static inline int clibav_error_leave(void) { return AVERROR_EXIT; }
static inline int64_t clibav_no_time(void) { return AV_NOPTS_VALUE; }

// Nobody reads FFmpeg's log: it says what is in strangers' files. A level alone does not spare the formatting of a line
// for each sample. Swift cannot take the default's place, because the callback takes a va_list.
static inline void clibav_ignore_log(void *sender, int level, const char *format, va_list arguments) {
    (void)sender, (void)level, (void)format, (void)arguments;
}

static inline void clibav_silence(void) { av_log_set_callback(clibav_ignore_log); }

// AVIndexEntry keeps its flags and size in bit fields.
typedef struct clibav_index_entry {
    int64_t position;
    int64_t time;
    int32_t size;
    int32_t is_key;
    int32_t is_discarded;
} clibav_index_entry;

// Returns 0 when there is no such entry.
static inline int clibav_read_index(AVStream *stream, int number, clibav_index_entry *entry) {
    const AVIndexEntry *found = avformat_index_get_entry(stream, number);
    if (!found)
        return 0;
    entry->position = found->pos;
    entry->time = found->timestamp;
    entry->size = found->size;
    entry->is_key = (found->flags & AVINDEX_KEYFRAME) != 0;
    entry->is_discarded = (found->flags & AVINDEX_DISCARD_FRAME) != 0;
    return 1;
}

// The nine numbers of a display matrix, or NULL. FFmpeg 6.1 moved side data to the codec parameters.
static inline const int32_t *clibav_display_matrix(const AVStream *stream) {
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100)
    const AVPacketSideData *found = av_packet_side_data_get(
        stream->codecpar->coded_side_data, stream->codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return found && found->size >= 9 * sizeof(int32_t) ? (const int32_t *)found->data : NULL;
#else
    size_t size = 0;
    const uint8_t *found = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return found && size >= 9 * sizeof(int32_t) ? (const int32_t *)found : NULL;
#endif
}

static inline int clibav_has_dolby_vision(const AVStream *stream) {
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100)
    return av_packet_side_data_get(stream->codecpar->coded_side_data, stream->codecpar->nb_coded_side_data,
                                   AV_PKT_DATA_DOVI_CONF) != NULL;
#else
    size_t size = 0;
    return av_stream_get_side_data(stream, AV_PKT_DATA_DOVI_CONF, &size) != NULL;
#endif
}

// The profile of a Dolby Vision stream, or -1. The second value says what its base layer is for anybody else; 0: nothing.
static inline int clibav_dolby_vision_profile(const AVStream *stream, int *compatibility) {
    const uint8_t *found = NULL;
    size_t size = 0;
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100)
    const AVPacketSideData *data = av_packet_side_data_get(
        stream->codecpar->coded_side_data, stream->codecpar->nb_coded_side_data, AV_PKT_DATA_DOVI_CONF);
    if (data) {
        found = data->data;
        size = data->size;
    }
#else
    found = av_stream_get_side_data(stream, AV_PKT_DATA_DOVI_CONF, &size);
#endif
    if (!found || size < sizeof(AVDOVIDecoderConfigurationRecord))
        return -1;
    const AVDOVIDecoderConfigurationRecord *record = (const AVDOVIDecoderConfigurationRecord *)found;
    *compatibility = record->dv_bl_signal_compatibility_id;
    return record->dv_profile;
}

// Whether what is coded can be shown without Dolby Vision's own mapping. Profile 5, and whatever has a compatibility of
// 0, has colours of its own that no other decoder knows.
static inline int clibav_has_common_base(const AVStream *stream) {
    int compatibility = 0;
    int profile = clibav_dolby_vision_profile(stream, &compatibility);
    return profile < 0 || (profile != 5 && compatibility != 0);
}

static inline int clibav_channels(const AVCodecParameters *parameters) {
    return parameters->ch_layout.nb_channels;
}

// A picture the decoder itself calls damaged: lost references, missing slices, broken entropy coding.
static inline int clibav_is_damaged(const AVFrame *frame) {
    return frame->decode_error_flags != 0 || (frame->flags & AV_FRAME_FLAG_CORRUPT) != 0;
}

// Swift sees the plane arrays of a picture as tuples, which sws_scale cannot take.
static inline int clibav_scale(struct SwsContext *context, const AVFrame *from, AVFrame *to) {
    return sws_scale(context, (const uint8_t *const *)from->data, from->linesize, 0, from->height, to->data,
                     to->linesize);
}

#endif
