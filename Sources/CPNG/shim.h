// libpng's simplified interface for Swift: its formats are macros that Swift does not import.
#ifndef POSTRIDER_CPNG_SHIM_H
#define POSTRIDER_CPNG_SHIM_H

#include <png.h>

static inline png_image cpng_image(void) {
    png_image image = {0};
    image.version = PNG_IMAGE_VERSION;
    return image;
}

static inline png_uint_32 cpng_format_bgra(void) { return PNG_FORMAT_BGRA; }

static inline png_uint_32 cpng_format_bgr(void) { return PNG_FORMAT_BGR; }

// The most bytes that the picture can take as a PNG file.
static inline size_t cpng_size_limit(const png_image *image) {
    return PNG_IMAGE_PNG_SIZE_MAX(*image);
}

static inline const char *cpng_message(const png_image *image) { return image->message; }

#endif
