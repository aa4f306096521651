#pragma once
#define _GNU_SOURCE
#include <dlfcn.h>
#include <limits.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// The function of this name that the program would have called without us.
#define REAL(name) ((__typeof__(&name))real_function(&real_##name, #name))
#define DECLARE_REAL(name) static void *real_##name

static inline void *real_function(void **slot, const char *name) {
    void *found = __atomic_load_n(slot, __ATOMIC_RELAXED);
    if (!found) {
        found = dlsym(RTLD_NEXT, name);
        __atomic_store_n(slot, found, __ATOMIC_RELAXED);
    }
    return found;
}

/// The kinds of calls that count, as bits.
enum call {
    CALL_WRITE = 1, CALL_SYNC = 2, CALL_TRUNCATE = 4, CALL_CREATE = 8, CALL_RENAME = 16,
    CALL_UNLINK = 32, CALL_DISK = 63,
    CALL_CONNECT = 64, CALL_SEND = 128, CALL_RECV = 256, CALL_NET = 448,
    CALL_DOT = 512, CALL_REPLY = 1024,
};

/// What the plan says about one call.
struct decision {
    int error;        // the errno to fail with; 0: do the call
    bool dies_after;  // die when the call is done
};

/// Counts a call; does not return where the program dies before it.
struct decision fault_decide(enum call call, const char *path);
/// Dies where the decision says so; called when the call is done.
void fault_finish(struct decision decision);

/// Whether a plan is in force at all.
bool fault_is_armed(void);
/// The path of an open file below the folder that counts; false for any other.
bool fault_path_of(int file, char path[PATH_MAX]);
/// Completes a path as the program wrote it; false where it is not below the folder.
bool fault_complete(int folder, const char *name, char path[PATH_MAX]);
/// Whether the descriptor is a socket of the internet.
bool fault_is_internet(int file);
/// Whether it is one and calls on it count.
bool fault_is_socket(int file);
/// Where a connection leads instead; false where it leads to where the program wants it.
bool fault_route(const struct sockaddr *address, struct sockaddr_in *other);

/// Takes down that the server at the end of a socket was asked, or has answered; see Clock.c.
void clock_note_question(int file);
void clock_note_answer(int file);

// What a power cut takes back. Each is called with the change still to be made, but for
// journal_created; `journal_begin` keeps other threads from changing anything until
// `journal_end`. None of them does anything unless the plan is a power cut.
void journal_begin(void);
void journal_end(void);
void journal_write(int file, const char *path, off_t offset, const void *bytes, size_t count);
void journal_map(int file, const char *path, size_t count);
void journal_truncate(int file, const char *path, off_t size);
void journal_created(const char *path, bool is_folder);
void journal_rename(const char *from, const char *to);
void journal_unlink(const char *path);
void journal_synchronized(int file, const char *path);
/// Takes back what was not synchronised; the caller has begun.
void journal_cut(void);
/// Whether the plan is a power cut.
bool fault_is_power_cut(void);
/// Where a file is kept that a power cut brings back.
const char *fault_stash(void);
uint64_t fault_seed(void);
