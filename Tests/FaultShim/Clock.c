// Another time of day than the machine's, for retries that are due tomorrow.
#include "Private.h"
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

DECLARE_REAL(clock_gettime);

static long ahead, turns_at;
static struct timespec began;

__attribute__((constructor)) static void read_clock(void) {
    const char *seconds = getenv("FAULT_CLOCK"), *at = getenv("FAULT_CLOCK_AT");
    ahead = seconds ? atol(seconds) : 0;
    turns_at = at ? atol(at) : 0;
    REAL(clock_gettime)(CLOCK_MONOTONIC, &began);
}

/// How far the clock is ahead now; it may be set only some milliseconds into the run.
static long seconds_ahead(void) {
    if (!ahead || !turns_at) return ahead;
    struct timespec now;
    REAL(clock_gettime)(CLOCK_MONOTONIC, &now);
    long passed = (now.tv_sec - began.tv_sec) * 1000 + (now.tv_nsec - began.tv_nsec) / 1000000;
    return passed >= turns_at ? ahead : 0;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    int result = REAL(clock_gettime)(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += seconds_ahead();
    return result;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    (void)zone;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *place) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (place) *place = now.tv_sec;
    return now.tv_sec;
}
