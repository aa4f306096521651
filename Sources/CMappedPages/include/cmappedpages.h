// A shared map of a file whose pages may go while the program stores in them: the file is cut off, or
// its disk is full or fails. The kernel then sends SIGBUS, which ends a program that does not expect
// it; here the page that is lost is replaced by an empty one of memory, and the map says that it has
// lost some.
#ifndef POSTRIDER_CMAPPEDPAGES_H
#define POSTRIDER_CMAPPEDPAGES_H

#include <stddef.h>

// Watches a map; returns its number, or -1 where too many are watched or the system refuses.
int cmappedpages_watch(const void *begin, size_t size);

// Whether a page of the map is lost: what was stored there stands in no file.
int cmappedpages_are_lost(int number);

// Ends the watch; to be called before the map goes.
void cmappedpages_unwatch(int number);

#endif
