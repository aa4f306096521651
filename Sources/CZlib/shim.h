// zlib's gzip for Swift: its beginning is a macro that Swift does not import.
#ifndef POSTRIDER_CZLIB_SHIM_H
#define POSTRIDER_CZLIB_SHIM_H

#include <zlib.h>

// The most bytes that so many become.
static inline unsigned long czlib_bound(unsigned long length) { return compressBound(length) + 32; }

// Packs bytes (RFC 1952), without a time, so that the same bytes become the same; 0 where it failed.
static inline unsigned long czlib_gzip(
    const unsigned char *bytes, unsigned long length, unsigned char *out, unsigned long room) {
    z_stream stream = {0};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
    stream.next_in = (unsigned char *)bytes;
    stream.avail_in = (unsigned int)length;
    stream.next_out = out;
    stream.avail_out = (unsigned int)room;
    int result = deflate(&stream, Z_FINISH);
    unsigned long written = stream.total_out;
    deflateEnd(&stream);
    return result == Z_STREAM_END ? written : 0;
}

#endif
