// What has been changed since it was last synchronised, so that a power cut can take it back.
#include "Private.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum change { WROTE, TRUNCATED, CREATED, CREATED_FOLDER, RENAMED, UNLINKED };

/// One change; of the first two kinds a file's content, of the others a name.
struct entry {
    enum change change;
    struct entry *before;  // the change before this one
    bool is_void;          // synchronised since
    dev_t device;
    ino_t inode;
    int file;              // a descriptor of our own, never closed: that would drop locks
    off_t offset, old_size, new_size;
    size_t old_count, new_count;
    char *old_bytes, *new_bytes;
    char *path, *other;    // other: where a file was renamed to
    char *stash;           // where the file lies that a name stood for before
};

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct entry *newest;

void journal_begin(void) {
    if (fault_is_power_cut()) pthread_mutex_lock(&mutex);
}

void journal_end(void) {
    int saved = errno;
    if (fault_is_power_cut()) pthread_mutex_unlock(&mutex);
    errno = saved;
}

static struct entry *add(enum change change) {
    struct entry *entry = calloc(1, sizeof *entry);
    entry->change = change;
    entry->before = newest;
    entry->file = -1;
    newest = entry;
    return entry;
}

static bool is_name(const struct entry *entry) { return entry->change >= CREATED; }

static void *copy(const void *bytes, size_t count) {
    void *made = malloc(count ? count : 1);
    memcpy(made, bytes, count);
    return made;
}

/// A descriptor that may read and write, whatever the program's own may.
static int own_descriptor(int file, const struct stat *status) {
    for (struct entry *entry = newest; entry; entry = entry->before)
        if (entry->file >= 0 && entry->device == status->st_dev && entry->inode == status->st_ino)
            return entry->file;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    return syscall(SYS_openat, AT_FDCWD, link, O_RDWR | O_CLOEXEC, 0);
}

static struct entry *add_content(enum change change, int file, const char *path) {
    // What SQLite's processes share about a WAL is made anew after a restart.
    if (!fault_is_power_cut() || strstr(path, "-shm")) return NULL;
    struct stat status;
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return NULL;
    int own = own_descriptor(file, &status);
    if (own < 0) return NULL;
    struct entry *entry = add(change);
    entry->device = status.st_dev;
    entry->inode = status.st_ino;
    entry->file = own;
    entry->old_size = status.st_size;
    return entry;
}

static void keep_old(struct entry *entry, off_t offset, size_t count) {
    entry->offset = offset;
    if (offset >= entry->old_size) return;
    if (count > (size_t)(entry->old_size - offset)) count = entry->old_size - offset;
    entry->old_bytes = malloc(count ? count : 1);
    ssize_t read = syscall(SYS_pread64, entry->file, entry->old_bytes, count, offset);
    entry->old_count = read > 0 ? read : 0;
}

void journal_write(int file, const char *path, off_t offset, const void *bytes, size_t count) {
    struct entry *entry = add_content(WROTE, file, path);
    if (!entry) return;
    keep_old(entry, offset, count);
    entry->new_bytes = copy(bytes, count);
    entry->new_count = count;
}

/// Of what a program stores in a map nobody hears: the old content comes back whole.
void journal_map(int file, const char *path, size_t count) {
    struct entry *entry = add_content(WROTE, file, path);
    if (entry) keep_old(entry, 0, count);
}

void journal_truncate(int file, const char *path, off_t size) {
    struct entry *entry = add_content(TRUNCATED, file, path);
    if (!entry) return;
    entry->new_size = size;
    if (size < entry->old_size) keep_old(entry, size, entry->old_size - size);
}

/// Keeps the file that a name stands for, under a name in the stash.
static char *stash(const char *path) {
    static int number;
    char *kept;
    if (asprintf(&kept, "%s/%d.%d", fault_stash(), getpid(), number++) < 0) abort();
    if (syscall(SYS_linkat, AT_FDCWD, path, AT_FDCWD, kept, 0) == 0) return kept;
    free(kept);
    return NULL;
}

void journal_created(const char *path, bool is_folder) {
    if (!fault_is_power_cut() || strstr(path, "-shm")) return;
    add(is_folder ? CREATED_FOLDER : CREATED)->path = strdup(path);
}

void journal_rename(const char *from, const char *to) {
    if (!fault_is_power_cut()) return;
    struct entry *entry = add(RENAMED);
    entry->path = strdup(from);
    entry->other = strdup(to);
    entry->stash = stash(to);
}

void journal_unlink(const char *path) {
    if (!fault_is_power_cut() || strstr(path, "-shm")) return;
    struct entry *entry = add(UNLINKED);
    entry->path = strdup(path);
    entry->stash = stash(path);
}

static bool stands_in(const char *path, const char *folder) {
    size_t length = strlen(folder);
    return strncmp(path, folder, length) == 0 && path[length] == '/'
        && !strchr(path + length + 1, '/');
}

void journal_synchronized(int file, const char *path) {
    struct stat status;
    if (!fault_is_power_cut() || fstat(file, &status) != 0) return;
    for (struct entry *entry = newest; entry; entry = entry->before) {
        bool is_done = is_name(entry)
            ? S_ISDIR(status.st_mode) && stands_in(entry->path, path)
            : entry->device == status.st_dev && entry->inode == status.st_ino;
        if (!is_done || entry->is_void) continue;
        entry->is_void = true;
        free(entry->old_bytes);
        free(entry->new_bytes);
        entry->old_bytes = entry->new_bytes = NULL;
    }
}

// MARK: - The cut

static uint64_t chance(void) {
    static uint64_t state;
    if (!state) state = fault_seed();
    uint64_t z = state += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

static void take_back_content(const struct entry *entry) {
    if (entry->old_count)
        syscall(SYS_pwrite64, entry->file, entry->old_bytes, entry->old_count, entry->offset);
    if (entry->change == TRUNCATED || entry->offset + (off_t)entry->new_count > entry->old_size)
        syscall(SYS_ftruncate, entry->file, entry->old_size);
}

/// Does a change again that had reached the disk; of a write perhaps only some sectors.
static void do_again(const struct entry *entry) {
    if (entry->change == TRUNCATED) {
        syscall(SYS_ftruncate, entry->file, entry->new_size);
        return;
    }
    size_t count = entry->new_count;
    if (chance() % 4 == 0) count = chance() % (count / 512 + 1) * 512;
    if (count) syscall(SYS_pwrite64, entry->file, entry->new_bytes, count, entry->offset);
}

static void take_back_name(const struct entry *entry) {
    switch (entry->change) {
    case CREATED:
        syscall(SYS_unlinkat, AT_FDCWD, entry->path, 0);
        break;
    case CREATED_FOLDER: {
        char away[PATH_MAX];
        snprintf(away, sizeof away, "%s/folder.%d.%lu", fault_stash(), getpid(),
            (unsigned long)chance());
        syscall(SYS_renameat2, AT_FDCWD, entry->path, AT_FDCWD, away, 0);
        break;
    }
    case RENAMED:
        syscall(SYS_renameat2, AT_FDCWD, entry->other, AT_FDCWD, entry->path, 0);
        if (entry->stash)
            syscall(SYS_renameat2, AT_FDCWD, entry->stash, AT_FDCWD, entry->other, 0);
        break;
    case UNLINKED:
        if (entry->stash)
            syscall(SYS_renameat2, AT_FDCWD, entry->stash, AT_FDCWD, entry->path, 0);
        break;
    default: break;
    }
}

void journal_cut(void) {
    size_t count = 0, names = 0;
    for (struct entry *entry = newest; entry; entry = entry->before)
        if (!entry->is_void) count++, names += is_name(entry);
    struct entry **open = calloc(count + 1, sizeof *open);
    size_t index = 0;
    for (struct entry *entry = newest; entry; entry = entry->before)
        if (!entry->is_void) open[index++] = entry;
    // From the newest to the oldest.
    size_t kept_names = fault_seed() ? chance() % (names + 1) : 0, left = names;
    for (index = 0; index < count; index++) {
        if (!is_name(open[index])) {
            take_back_content(open[index]);
        } else if (left-- > kept_names) {
            take_back_name(open[index]);
        }
    }
    if (!fault_seed()) return;
    while (index-- > 0)
        if (!is_name(open[index]) && chance() % 2) do_again(open[index]);
}
