// libwebp for Swift: the decoder, and pictures in memory that it can rescale.
#ifndef POSTRIDER_CWEBP_SHIM_H
#define POSTRIDER_CWEBP_SHIM_H

#include <webp/decode.h>
#include <webp/encode.h>

#endif
