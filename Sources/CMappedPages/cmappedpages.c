#define _GNU_SOURCE
#include "cmappedpages.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

// A program keeps one log a run; tests keep more.
enum { MOST = 256 };

static struct {
    _Atomic uintptr_t begin;  // 0: nobody's
    _Atomic size_t size;
    _Atomic int is_lost;
} maps[MOST];

static pthread_mutex_t taking = PTHREAD_MUTEX_INITIALIZER;
static struct sigaction former;
static int is_installed;
static uintptr_t page_size;

// Within the handler: nothing but what a signal may interrupt anywhere.
static int replace_page(uintptr_t place) {
    for (int number = 0; number < MOST; number++) {
        uintptr_t begin = atomic_load(&maps[number].begin);
        if (begin == 0 || place < begin || place - begin >= atomic_load(&maps[number].size)) continue;
        void *page = (void *)(place & ~(page_size - 1));
        if (mmap(page, page_size, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
            return 0;
        atomic_store(&maps[number].is_lost, 1);
        return 1;
    }
    return 0;
}

static void hear(int signal, siginfo_t *info, void *context) {
    (void)context;
    int error = errno;
    // Sent by a process, it has no place.
    int is_fault = info->si_code > 0;
    if (!is_fault || !replace_page((uintptr_t)info->si_addr)) {
        // As if nobody had listened: what faulted faults again, and ends as it would have.
        sigaction(SIGBUS, &former, NULL);
        if (!is_fault) raise(signal);
    }
    errno = error;
}

int cmappedpages_watch(const void *begin, size_t size) {
    int number = -1;
    pthread_mutex_lock(&taking);
    if (!is_installed) {
        struct sigaction action = {.sa_sigaction = hear, .sa_flags = SA_SIGINFO | SA_ONSTACK};
        sigemptyset(&action.sa_mask);
        page_size = (uintptr_t)sysconf(_SC_PAGESIZE);
        is_installed = sigaction(SIGBUS, &action, &former) == 0;
    }
    for (int free = 0; is_installed && number < 0 && free < MOST; free++) {
        if (atomic_load(&maps[free].begin) != 0) continue;
        number = free;
        atomic_store(&maps[free].is_lost, 0);
        atomic_store(&maps[free].size, size);
        atomic_store(&maps[free].begin, (uintptr_t)begin);
    }
    pthread_mutex_unlock(&taking);
    return number;
}

int cmappedpages_are_lost(int number) { return atomic_load(&maps[number].is_lost); }

void cmappedpages_unwatch(int number) { atomic_store(&maps[number].begin, 0); }
