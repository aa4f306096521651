// TurboJPEG for Swift: JPEG without longjmp in the interface.
#ifndef POSTRIDER_CTURBOJPEG_SHIM_H
#define POSTRIDER_CTURBOJPEG_SHIM_H

#include <turbojpeg.h>

#endif
