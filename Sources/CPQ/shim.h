// PostgreSQL's client library, version 14 or newer.
#ifndef POSTRIDER_CPQ_SHIM_H
#define POSTRIDER_CPQ_SHIM_H

#include <libpq-fe.h>

// The macros of postgres_ext.h, which Swift does not see.
static const int postrider_diag_sqlstate = 'C';
static const int postrider_diag_severity = 'V';

#endif
