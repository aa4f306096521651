// Another time than the machine's: a time of day that is ahead, for retries that are due tomorrow,
// and hours that pass in seconds, for waits that are too long to be waited for.
//
// Time is hastened only while there is nothing to do but to wait: no thread of the program runs or
// waits for the disk, and whatever a server was asked it has answered, or has had three seconds to
// answer. So a busy machine, which makes all work slow, makes it no slower in the program's time.
#include "Private.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

DECLARE_REAL(clock_gettime); DECLARE_REAL(poll); DECLARE_REAL(epoll_wait);
DECLARE_REAL(nanosleep); DECLARE_REAL(timerfd_create); DECLARE_REAL(timerfd_settime);
DECLARE_REAL(close);

enum { CLOCKS = 12, FILES = 1024 };
static const int64_t SECOND = 1000000000, MILLISECOND = 1000000;
/// How long a server that was asked may take before time is hastened again.
static const int64_t PATIENCE = 3 * SECOND;

static long ahead, turns_at, speed = 1;
/// When the program began, by the machine's clock that is never set.
static int64_t began;
/// How many nanoseconds haste has brought the program's time ahead of the machine's; in a file
/// that others read, too, where FAULT_TIME names one.
static int64_t nowhere, *haste = &nowhere;
/// Which clock a timer goes by; one more than its number, 0 where it is not known.
static unsigned char clock_of[FILES];
/// Since when the server at the end of a socket owes an answer, by the machine's clock; 0: it
/// owes none.
static int64_t asked[FILES];

static int64_t nanoseconds(struct timespec time) { return time.tv_sec * SECOND + time.tv_nsec; }

static struct timespec timespec_of(int64_t nanoseconds) {
    return (struct timespec){nanoseconds / SECOND, nanoseconds % SECOND};
}

static int64_t real_now(clockid_t clock) {
    struct timespec now = {0, 0};
    REAL(clock_gettime)(clock, &now);
    return nanoseconds(now);
}

static int64_t gained(void) { return __atomic_load_n(haste, __ATOMIC_RELAXED); }

// MARK: - When time is hastened

void clock_note_question(int file) {
    if (speed > 1 && file >= 0 && file < FILES && fault_is_internet(file))
        __atomic_store_n(&asked[file], real_now(CLOCK_MONOTONIC), __ATOMIC_RELAXED);
}

void clock_note_answer(int file) {
    if (file >= 0 && file < FILES) __atomic_store_n(&asked[file], 0, __ATOMIC_RELAXED);
}

int close(int file) {
    clock_note_answer(file);
    return REAL(close)(file);
}

static bool awaits_answer(int64_t now) {
    for (int file = 0; file < FILES; file++) {
        int64_t since = __atomic_load_n(&asked[file], __ATOMIC_RELAXED);
        if (since && now - since < PATIENCE) return true;
    }
    return false;
}

/// Whether a thread runs, would run, or waits for the disk (proc_pid_stat(5): R, D).
static bool is_at_work(const char *thread) {
    char path[64], stat[512];
    snprintf(path, sizeof path, "/proc/self/task/%s/stat", thread);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    ssize_t count = read(file, stat, sizeof stat - 1);
    close(file);
    if (count <= 0) return false;
    stat[count] = 0;
    const char *name_end = strrchr(stat, ')');
    return name_end && name_end[1] && (name_end[2] == 'R' || name_end[2] == 'D');
}

static bool is_any_at_work(void) {
    char own[16];
    snprintf(own, sizeof own, "%ld", (long)syscall(SYS_gettid));
    DIR *threads = opendir("/proc/self/task");
    if (!threads) return true;
    bool found = false;
    for (struct dirent *each; !found && (each = readdir(threads));)
        found = each->d_name[0] != '.' && strcmp(each->d_name, own) != 0
            && is_at_work(each->d_name);
    closedir(threads);
    return found;
}

/// When time was last moved on, by the machine's clock, and who is at it.
static int64_t moved_at;
static bool is_being_moved;

/// Moves time on, over what has passed since that was done last, and whether it may be hastened.
///
/// After a whole second without a turn the program was stopped, and a stopped program waits.
static void move_on(int64_t now, bool may_hasten) {
    while (__atomic_test_and_set(&is_being_moved, __ATOMIC_ACQUIRE)) {}
    int64_t passed = now - moved_at;
    if (passed > 0) moved_at = now;
    if (passed > SECOND || (may_hasten && passed > 0 && passed < 20 * MILLISECOND))
        __atomic_fetch_add(haste, passed * (speed - 1), __ATOMIC_RELAXED);
    __atomic_clear(&is_being_moved, __ATOMIC_RELEASE);
}

/// Whoever looks at the clock first after a stop must find it late already.
static void move_over_stop(void) {
    if (speed == 1) return;
    int64_t now = real_now(CLOCK_MONOTONIC);
    if (now - __atomic_load_n(&moved_at, __ATOMIC_RELAXED) > SECOND) move_on(now, false);
}

/// Moves time on, a little every two milliseconds.
static void *hasten(void *unused) {
    (void)unused;
    const struct timespec pause = {0, 2 * MILLISECOND};
    for (;;) {
        REAL(nanosleep)(&pause, NULL);
        int64_t now = real_now(CLOCK_MONOTONIC);
        move_on(now, !awaits_answer(now) && !is_any_at_work());
    }
    return NULL;
}

/// The thread takes no signals: those are the program's.
static void begin_to_hasten(void) {
    const char *path = getenv("FAULT_TIME");
    int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file >= 0) {
        void *page = mmap(NULL, sizeof *haste, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (page != MAP_FAILED) haste = page;
        close(file);
    }
    // Of two who move it, it would be moved twice.
    unsetenv("FAULT_TIME");
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_t thread;
    if (pthread_create(&thread, NULL, hasten, NULL) != 0) abort();
    pthread_detach(thread);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

__attribute__((constructor)) static void read_clock(void) {
    const char *seconds = getenv("FAULT_CLOCK"), *at = getenv("FAULT_CLOCK_AT");
    const char *times = getenv("FAULT_SPEED");
    began = real_now(CLOCK_MONOTONIC);
    ahead = seconds ? atol(seconds) : 0;
    turns_at = at ? atol(at) : 0;
    if (times && atol(times) > 1) {
        moved_at = began;
        speed = atol(times);
        begin_to_hasten();
    }
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
    return real_now(CLOCK_MONOTONIC) - began >= turns_at * MILLISECOND ? ahead : 0;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    int result = REAL(clock_gettime)(clock, time);
    if (result != 0) return result;
    if (is_hastened(clock)) {
        move_over_stop();
        *time = timespec_of(nanoseconds(*time) + gained());
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

/// The time of the program that is never set.
static int64_t program_now(void) { return real_now(CLOCK_MONOTONIC) + gained(); }

/// How long to wait for a time of the program that is so far off, by the machine's clock: as long
/// as it takes if time is hastened all the while; the time is looked at again then.
static int64_t real_wait(int64_t left) {
    int64_t wait = left / speed;
    return wait > MILLISECOND ? wait : MILLISECOND;
}

/// Waits in milliseconds of the program's by waits of the machine's.
#define WAIT_WELL(timeout, WAIT)                                                   \
    if (speed == 1 || timeout <= 0) return WAIT(timeout);                          \
    for (int64_t end = program_now() + timeout * MILLISECOND, left;;) {            \
        left = end - program_now();                                                \
        if (left <= 0) return WAIT(0);                                             \
        int result = WAIT((int)(real_wait(left) / MILLISECOND));                   \
        if (result != 0) return result;                                            \
    }

int poll(struct pollfd *files, nfds_t count, int timeout) {
#define POLL(time) REAL(poll)(files, count, time)
    WAIT_WELL(timeout, POLL)
}

/// What the compiler makes of poll where it knows the size of the array.
int __poll_chk(struct pollfd *files, nfds_t count, int timeout, size_t size);
int __poll_chk(struct pollfd *files, nfds_t count, int timeout, size_t size) {
    if (size / sizeof *files < count) abort();
    return poll(files, count, timeout);
}

int epoll_wait(int file, struct epoll_event *events, int count, int timeout) {
#define EPOLL(time) REAL(epoll_wait)(file, events, count, time)
    WAIT_WELL(timeout, EPOLL)
}

/// What is left of a sleep that a signal ended is told in the time of the program.
int nanosleep(const struct timespec *time, struct timespec *rest) {
    if (speed == 1) return REAL(nanosleep)(time, rest);
    int64_t end = program_now() + nanoseconds(*time);
    for (int64_t left; (left = end - program_now()) > 0;) {
        struct timespec shorter = timespec_of(real_wait(left));
        if (REAL(nanosleep)(&shorter, NULL) == 0) continue;
        left = end - program_now();
        if (rest) *rest = timespec_of(left > 0 ? left : 0);
        return -1;
    }
    return 0;
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

/// The timer may be early by the program's clock; whoever set it looks at the clock and sets it
/// again, as libdispatch does.
int timerfd_settime(
    int file, int flags, const struct itimerspec *value, struct itimerspec *old) {
    int clock = file >= 0 && file < FILES ? clock_of[file] - 1 : -1;
    int64_t time = nanoseconds(value->it_value);
    if (!is_hastened(clock) || time == 0) return REAL(timerfd_settime)(file, flags, value, old);
    if (flags & TFD_TIMER_ABSTIME) time -= real_now(clock) + gained();
    struct itimerspec sooner = {
        .it_value = timespec_of(real_wait(time)),
        .it_interval = timespec_of(nanoseconds(value->it_interval) / speed)};
    return REAL(timerfd_settime)(file, flags & ~TFD_TIMER_ABSTIME, &sooner, old);
}
