// The calls of the program that we stand in front of.
#include "Private.h"
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

// MARK: - Bytes into files and sockets

DECLARE_REAL(write); DECLARE_REAL(pwrite); DECLARE_REAL(pwrite64); DECLARE_REAL(writev);
DECLARE_REAL(ftruncate); DECLARE_REAL(ftruncate64);

static bool holds_dot(const void *bytes, size_t count) {
    return memmem(bytes, count, "\r\n.\r\n", 5) != NULL;
}

static ssize_t sent(int file, const void *bytes, size_t count, int flags) {
    static void *real_send;
    return ((ssize_t (*)(int, const void *, size_t, int))real_function(&real_send, "send"))(
        file, bytes, count, flags);
}

static ssize_t send_bytes(int file, const void *bytes, size_t count, int flags) {
    struct decision decision = fault_decide(CALL_SEND, NULL);
    if (!decision.error && !decision.dies_after && holds_dot(bytes, count))
        decision = fault_decide(CALL_DOT, NULL);
    if (decision.error) {
        errno = decision.error;
        return -1;
    }
    ssize_t result = sent(file, bytes, count, flags);
    fault_finish(decision);
    return result;
}

static ssize_t write_file(
    int file, const char *path, const void *bytes, size_t count, off_t offset, bool has_offset) {
    struct decision decision = fault_decide(CALL_WRITE, path);
    if (decision.error) {
        errno = decision.error;
        return -1;
    }
    journal_begin();
    off_t place = has_offset ? offset : lseek(file, 0, SEEK_CUR);
    journal_write(file, path, place, bytes, count);
    ssize_t result = has_offset ? REAL(pwrite)(file, bytes, count, offset)
                                : REAL(write)(file, bytes, count);
    journal_end();
    fault_finish(decision);
    return result;
}

ssize_t write(int file, const void *bytes, size_t count) {
    char path[PATH_MAX];
    if (fault_path_of(file, path)) return write_file(file, path, bytes, count, 0, false);
    if (fault_is_socket(file)) return send_bytes(file, bytes, count, MSG_NOSIGNAL);
    return REAL(write)(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
    char path[PATH_MAX];
    if (fault_path_of(file, path)) return write_file(file, path, bytes, count, offset, true);
    return REAL(pwrite)(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
    char path[PATH_MAX];
    if (fault_path_of(file, path)) return write_file(file, path, bytes, count, offset, true);
    return REAL(pwrite64)(file, bytes, count, offset);
}

ssize_t writev(int file, const struct iovec *pieces, int count) {
    char path[PATH_MAX];
    if (!fault_path_of(file, path)) return REAL(writev)(file, pieces, count);
    ssize_t total = 0;
    for (int i = 0; i < count; i++) {
        ssize_t written =
            write_file(file, path, pieces[i].iov_base, pieces[i].iov_len, 0, false);
        if (written < 0) return total ? total : written;
        total += written;
        if ((size_t)written < pieces[i].iov_len) break;
    }
    return total;
}

static bool truncate_fails(int file, off_t size, struct decision *decision, bool *is_ours) {
    char path[PATH_MAX];
    *is_ours = fault_path_of(file, path);
    if (!*is_ours) return false;
    *decision = fault_decide(CALL_TRUNCATE, path);
    if (decision->error) {
        errno = decision->error;
        return true;
    }
    journal_begin();
    journal_truncate(file, path, size);
    return false;
}

int ftruncate(int file, off_t size) {
    struct decision decision = {0, false};
    bool is_ours;
    if (truncate_fails(file, size, &decision, &is_ours)) return -1;
    int result = REAL(ftruncate)(file, size);
    if (is_ours) journal_end();
    fault_finish(decision);
    return result;
}

int ftruncate64(int file, off64_t size) {
    struct decision decision = {0, false};
    bool is_ours;
    if (truncate_fails(file, size, &decision, &is_ours)) return -1;
    int result = REAL(ftruncate64)(file, size);
    if (is_ours) journal_end();
    fault_finish(decision);
    return result;
}

DECLARE_REAL(posix_fallocate); DECLARE_REAL(posix_fallocate64);

/// Room for a file, which it has not until then: counts as a write.
static int allocate(int file, off_t offset, off_t length, int (*real)(int, off_t, off_t)) {
    char path[PATH_MAX];
    if (!fault_path_of(file, path)) return real(file, offset, length);
    struct decision decision = fault_decide(CALL_WRITE, path);
    if (decision.error) return decision.error;
    journal_begin();
    journal_truncate(file, path, offset + length);
    int result = real(file, offset, length);
    journal_end();
    fault_finish(decision);
    return result;
}

int posix_fallocate(int file, off_t offset, off_t length) {
    return allocate(file, offset, length, REAL(posix_fallocate));
}

int posix_fallocate64(int file, off64_t offset, off64_t length) {
    return allocate(file, offset, length, REAL(posix_fallocate64));
}

void *mmap(void *place, size_t length, int protection, int flags, int file, off_t offset) {
    char path[PATH_MAX];
    if (file >= 0 && (flags & MAP_SHARED) && (protection & PROT_WRITE)
        && fault_path_of(file, path)) {
        journal_begin();
        journal_map(file, path, length);
        journal_end();
    }
    return (void *)syscall(SYS_mmap, place, length, protection, flags, file, offset);
}

// MARK: - Onto the disk

DECLARE_REAL(fsync); DECLARE_REAL(fdatasync);

static int synchronize(int file, int (*real)(int)) {
    char path[PATH_MAX];
    if (!fault_path_of(file, path)) return real(file);
    struct decision decision = fault_decide(CALL_SYNC, path);
    if (decision.error) {
        errno = decision.error;
        return -1;
    }
    journal_begin();
    // Within a power cut that is only played the disk need not be waited for.
    int result = fault_is_power_cut() ? 0 : real(file);
    if (result == 0) journal_synchronized(file, path);
    journal_end();
    fault_finish(decision);
    return result;
}

int fsync(int file) { return synchronize(file, REAL(fsync)); }
int fdatasync(int file) { return synchronize(file, REAL(fdatasync)); }

// MARK: - Names

DECLARE_REAL(openat); DECLARE_REAL(openat64);
DECLARE_REAL(rename); DECLARE_REAL(unlink); DECLARE_REAL(unlinkat); DECLARE_REAL(mkdir);

typedef int (*opener)(int folder, const char *name, int flags, mode_t mode);

static int open_real(int folder, const char *name, int flags, mode_t mode) {
    return REAL(openat)(folder, name, flags, mode);
}

static int open_real_64(int folder, const char *name, int flags, mode_t mode) {
    return REAL(openat64)(folder, name, flags, mode);
}

/// The boot that a power cut ends is another than the one after it, which is the machine's.
static int open_boot_id(void) {
    static const char text[] = "00000000-0000-4000-8000-000000000001\n";
    int file = memfd_create("boot_id", MFD_CLOEXEC);
    if (file < 0) return -1;
    syscall(SYS_write, file, text, sizeof text - 1);
    lseek(file, 0, SEEK_SET);
    return file;
}

static int open_file(opener real, int folder, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    if (fault_is_power_cut() && strcmp(name, "/proc/sys/kernel/random/boot_id") == 0)
        return open_boot_id();
    if (!(flags & O_CREAT) || !fault_complete(folder, name, path))
        return real(folder, name, flags, mode);
    struct stat status;
    int saved = errno;
    bool is_new = lstat(path, &status) != 0;
    errno = saved;
    if (!is_new) return real(folder, name, flags, mode);
    struct decision decision = fault_decide(CALL_CREATE, path);
    if (decision.error) {
        errno = decision.error;
        return -1;
    }
    journal_begin();
    int result = real(folder, name, flags, mode);
    if (result >= 0) journal_created(path, false);
    journal_end();
    fault_finish(decision);
    return result;
}

#define READ_MODE(flags)                                 \
    mode_t mode = 0;                                     \
    if (flags & O_CREAT) {                               \
        va_list rest;                                    \
        va_start(rest, flags);                           \
        mode = va_arg(rest, mode_t);                     \
        va_end(rest);                                    \
    }

int open(const char *name, int flags, ...) {
    READ_MODE(flags)
    return open_file(open_real, AT_FDCWD, name, flags, mode);
}

int open64(const char *name, int flags, ...) {
    READ_MODE(flags)
    return open_file(open_real_64, AT_FDCWD, name, flags, mode);
}

int openat(int folder, const char *name, int flags, ...) {
    READ_MODE(flags)
    return open_file(open_real, folder, name, flags, mode);
}

int openat64(int folder, const char *name, int flags, ...) {
    READ_MODE(flags)
    return open_file(open_real_64, folder, name, flags, mode);
}

int rename(const char *from, const char *to) {
    char old[PATH_MAX], new[PATH_MAX];
    if (!fault_complete(AT_FDCWD, from, old) || !fault_complete(AT_FDCWD, to, new))
        return REAL(rename)(from, to);
    struct decision decision = fault_decide(CALL_RENAME, new);
    if (decision.error) {
        errno = decision.error;
        return -1;
    }
    journal_begin();
    journal_rename(old, new);
    int result = REAL(rename)(from, to);
    journal_end();
    fault_finish(decision);
    return result;
}

static int remove_name(int folder, const char *name, int flags, bool has_folder) {
    char path[PATH_MAX];
    struct stat status;
    if ((flags & AT_REMOVEDIR) || !fault_complete(folder, name, path) || lstat(path, &status) != 0)
        return has_folder ? REAL(unlinkat)(folder, name, flags) : REAL(unlink)(name);
    struct decision decision = fault_decide(CALL_UNLINK, path);
    if (decision.error) {
        errno = decision.error;
        return -1;
    }
    journal_begin();
    journal_unlink(path);
    int result = has_folder ? REAL(unlinkat)(folder, name, flags) : REAL(unlink)(name);
    journal_end();
    fault_finish(decision);
    return result;
}

int unlink(const char *name) { return remove_name(AT_FDCWD, name, 0, false); }

int unlinkat(int folder, const char *name, int flags) {
    return remove_name(folder, name, flags, true);
}

int mkdir(const char *name, mode_t mode) {
    char path[PATH_MAX];
    struct stat status;
    if (!fault_complete(AT_FDCWD, name, path) || lstat(path, &status) == 0)
        return REAL(mkdir)(name, mode);
    struct decision decision = fault_decide(CALL_CREATE, path);
    if (decision.error) {
        errno = decision.error;
        return -1;
    }
    journal_begin();
    int result = REAL(mkdir)(name, mode);
    if (result == 0) journal_created(path, true);
    journal_end();
    fault_finish(decision);
    return result;
}

// MARK: - The network

DECLARE_REAL(connect); DECLARE_REAL(send); DECLARE_REAL(sendto); DECLARE_REAL(recv);
DECLARE_REAL(recvfrom); DECLARE_REAL(read);

int connect(int file, const struct sockaddr *address, socklen_t length) {
    struct sockaddr_in other;
    if (fault_route(address, &other)) address = (const struct sockaddr *)&other;
    clock_note_question(file);
    if (!fault_is_armed() || (address->sa_family != AF_INET && address->sa_family != AF_INET6))
        return REAL(connect)(file, address, length);
    struct decision decision = fault_decide(CALL_CONNECT, NULL);
    if (decision.error) {
        errno = decision.error;
        return -1;
    }
    int result = REAL(connect)(file, address, length);
    fault_finish(decision);
    return result;
}

ssize_t send(int file, const void *bytes, size_t count, int flags) {
    clock_note_question(file);
    if (!fault_is_socket(file)) return REAL(send)(file, bytes, count, flags);
    return send_bytes(file, bytes, count, flags);
}

ssize_t sendto(
    int file, const void *bytes, size_t count, int flags, const struct sockaddr *address,
    socklen_t length) {
    clock_note_question(file);
    if (address || !fault_is_socket(file))
        return REAL(sendto)(file, bytes, count, flags, address, length);
    return send_bytes(file, bytes, count, flags);
}

/// Passes on what came of a recv, and takes down that something came, or the end.
static ssize_t answered(int file, ssize_t result) {
    if (result >= 0) clock_note_answer(file);
    return result;
}

static ssize_t received(ssize_t result, const void *bytes, struct decision decision) {
    if (result > 0 && memmem(bytes, result, "250 2.0.0", 9)) {
        struct decision reply = fault_decide(CALL_REPLY, NULL);
        if (reply.error) {
            errno = reply.error;
            return -1;
        }
        fault_finish(reply);
    }
    fault_finish(decision);
    return result;
}

/// Whether a recv of the plan fails before it is done.
static bool recv_fails(struct decision *decision) {
    *decision = fault_decide(CALL_RECV, NULL);
    if (decision->error) errno = decision->error;
    return decision->error != 0;
}

ssize_t recv(int file, void *bytes, size_t count, int flags) {
    struct decision decision;
    if (!fault_is_socket(file))
        return answered(file, REAL(recv)(file, bytes, count, flags));
    if (recv_fails(&decision)) return -1;
    return received(
        answered(file, REAL(recv)(file, bytes, count, flags)), bytes, decision);
}

ssize_t recvfrom(
    int file, void *bytes, size_t count, int flags, struct sockaddr *address, socklen_t *length) {
    struct decision decision;
    if (address || !fault_is_socket(file))
        return answered(file, REAL(recvfrom)(file, bytes, count, flags, address, length));
    if (recv_fails(&decision)) return -1;
    return received(
        answered(file, REAL(recvfrom)(file, bytes, count, flags, address, length)), bytes,
        decision);
}

ssize_t read(int file, void *bytes, size_t count) {
    struct decision decision;
    if (!fault_is_socket(file)) return REAL(read)(file, bytes, count);
    if (recv_fails(&decision)) return -1;
    return received(REAL(read)(file, bytes, count), bytes, decision);
}
