// Another time than the machine's: a time of day that is ahead, for retries that are due tomorrow,
// and hours that pass in seconds, for waits that are too long to be waited for.
#include "Private.h"
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

DECLARE_REAL(clock_gettime); DECLARE_REAL(poll); DECLARE_REAL(epoll_wait);
DECLARE_REAL(nanosleep); DECLARE_REAL(timerfd_create); DECLARE_REAL(timerfd_settime);

enum { CLOCKS = 12, FILES = 1024 };
static const int64_t SECOND = 1000000000;

static long ahead, turns_at, speed = 1;
/// What each clock said when the program began, in nanoseconds.
static int64_t began[CLOCKS];
/// Which clock a timer goes by; one more than its number, 0 where it is not known.
static unsigned char clock_of[FILES];

static int64_t nanoseconds(struct timespec time) { return time.tv_sec * SECOND + time.tv_nsec; }

static struct timespec timespec_of(int64_t nanoseconds) {
    return (struct timespec){nanoseconds / SECOND, nanoseconds % SECOND};
}

static int64_t real_now(clockid_t clock) {
    struct timespec now = {0, 0};
    REAL(clock_gettime)(clock, &now);
    return nanoseconds(now);
}

__attribute__((constructor)) static void read_clock(void) {
    const char *seconds = getenv("FAULT_CLOCK"), *at = getenv("FAULT_CLOCK_AT");
    const char *times = getenv("FAULT_SPEED");
    for (clockid_t clock = 0; clock < CLOCKS; clock++) began[clock] = real_now(clock);
    ahead = seconds ? atol(seconds) : 0;
    turns_at = at ? atol(at) : 0;
    if (times && atol(times) > 0) speed = atol(times);
}

// MARK: - What time it is

/// Whether a clock goes by the time that passes, and not by the processor's work.
static bool is_hastened(clockid_t clock) {
    return speed > 1 && clock >= 0 && clock < CLOCKS && clock != CLOCK_PROCESS_CPUTIME_ID
        && clock != CLOCK_THREAD_CPUTIME_ID;
}

/// How far the clock is ahead now; it may be set only some milliseconds into the run.
static long seconds_ahead(void) {
    if (!ahead || !turns_at) return ahead;
    int64_t passed = real_now(CLOCK_MONOTONIC) - began[CLOCK_MONOTONIC];
    return passed >= turns_at * (SECOND / 1000) ? ahead : 0;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    int result = REAL(clock_gettime)(clock, time);
    if (result != 0) return result;
    if (is_hastened(clock)) {
        int64_t passed = nanoseconds(*time) - began[clock];
        *time = timespec_of(began[clock] + passed * speed);
    }
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
        time->tv_sec += seconds_ahead();
    return 0;
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

// MARK: - How long to wait

/// A wait in milliseconds, shortened; never to nothing, which would be no wait at all.
static int shortened(int milliseconds) {
    return milliseconds <= 0 ? milliseconds : (int)((milliseconds + speed - 1) / speed);
}

int poll(struct pollfd *files, nfds_t count, int timeout) {
    return REAL(poll)(files, count, shortened(timeout));
}

/// What the compiler makes of poll where it knows the size of the array.
int __poll_chk(struct pollfd *files, nfds_t count, int timeout, size_t size);
int __poll_chk(struct pollfd *files, nfds_t count, int timeout, size_t size) {
    if (size / sizeof *files < count) abort();
    return poll(files, count, timeout);
}

int epoll_wait(int file, struct epoll_event *events, int count, int timeout) {
    return REAL(epoll_wait)(file, events, count, shortened(timeout));
}

/// What is left of a sleep that a signal ended is told in the time of the program.
int nanosleep(const struct timespec *time, struct timespec *rest) {
    struct timespec shorter = timespec_of(nanoseconds(*time) / speed);
    int result = REAL(nanosleep)(&shorter, rest);
    if (result != 0 && rest) *rest = timespec_of(nanoseconds(*rest) * speed);
    return result;
}

int usleep(useconds_t microseconds) {
    struct timespec time = timespec_of((int64_t)microseconds * 1000);
    return nanosleep(&time, NULL);
}

// MARK: - Timers, by which Swift's sleep goes

int timerfd_create(int clock, int flags) {
    int file = REAL(timerfd_create)(clock, flags);
    if (file >= 0 && file < FILES) clock_of[file] = clock + 1;
    return file;
}

int timerfd_settime(
    int file, int flags, const struct itimerspec *value, struct itimerspec *old) {
    int clock = file >= 0 && file < FILES ? clock_of[file] - 1 : -1;
    int64_t time = nanoseconds(value->it_value);
    if (!is_hastened(clock) || time == 0) return REAL(timerfd_settime)(file, flags, value, old);
    struct itimerspec sooner = *value;
    if (flags & TFD_TIMER_ABSTIME) {
        time = began[clock] + (time - began[clock]) / speed;
    } else {
        time = (time + speed - 1) / speed;
    }
    sooner.it_value = timespec_of(time > 0 ? time : 1);
    sooner.it_interval = timespec_of(nanoseconds(value->it_interval) / speed);
    return REAL(timerfd_settime)(file, flags, &sooner, old);
}
