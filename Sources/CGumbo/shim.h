// gumbo: an HTML5 parser.
#ifndef POSTRIDER_CGUMBO_SHIM_H
#define POSTRIDER_CGUMBO_SHIM_H

#include <gumbo.h>

#endif
