#include "Private.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static struct {
    bool is_armed;
    int calls;
    const char *call_name;
    const char *path;
    const char *folder;
    long at;
    bool kills, cuts_power, comes_after, for_good;
    int error;
    uint64_t seed;
    const char *stash;
    const char *note;
} plan;

static long counted;

static const struct {
    const char *name;
    int calls;
} call_names[] = {
    {"write", CALL_WRITE}, {"sync", CALL_SYNC}, {"truncate", CALL_TRUNCATE},
    {"create", CALL_CREATE}, {"rename", CALL_RENAME}, {"unlink", CALL_UNLINK},
    {"disk", CALL_DISK}, {"connect", CALL_CONNECT}, {"send", CALL_SEND}, {"recv", CALL_RECV},
    {"net", CALL_NET}, {"dot", CALL_DOT}, {"reply", CALL_REPLY},
};

static const struct {
    const char *name;
    int number;
} error_names[] = {
    {"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EINTR", EINTR}, {"ECONNRESET", ECONNRESET},
    {"EPIPE", EPIPE}, {"EMFILE", EMFILE}, {"EDQUOT", EDQUOT}, {"ETIMEDOUT", ETIMEDOUT},
};

static void refuse(const char *what, const char *value) {
    fprintf(stderr, "fault shim: %s cannot be \"%s\"\n", what, value);
    _exit(99);
}

static void read_action(const char *text) {
    size_t length = strlen(text);
    plan.comes_after = length > 6 && strcmp(text + length - 6, "-after") == 0;
    if (plan.comes_after) length -= 6;
    if (strncmp(text, "kill", length) == 0) {
        plan.kills = true;
    } else if (strncmp(text, "power", length) == 0) {
        plan.kills = plan.cuts_power = true;
    } else {
        for (size_t i = 0; i < sizeof error_names / sizeof *error_names; i++)
            if (strcmp(error_names[i].name, text) == 0) plan.error = error_names[i].number;
        if (!plan.error) refuse("FAULT_ACTION", text);
    }
}

__attribute__((constructor)) static void read_plan(void) {
    const char *call = getenv("FAULT_CALL");
    if (!call) return;
    for (size_t i = 0; i < sizeof call_names / sizeof *call_names; i++)
        if (strcmp(call_names[i].name, call) == 0) plan.calls = call_names[i].calls;
    if (!plan.calls) refuse("FAULT_CALL", call);
    plan.call_name = call;
    plan.path = getenv("FAULT_PATH");
    plan.folder = getenv("FAULT_FOLDER");
    plan.note = getenv("FAULT_NOTE");
    plan.stash = getenv("FAULT_STASH");
    plan.for_good = getenv("FAULT_FOR_GOOD") != NULL;
    const char *at = getenv("FAULT_AT"), *seed = getenv("FAULT_SEED");
    plan.at = at ? atol(at) : 0;
    plan.seed = seed ? strtoull(seed, NULL, 10) : 0;
    const char *action = getenv("FAULT_ACTION");
    if (plan.at > 0) read_action(action ? action : "");
    if (!plan.folder) refuse("FAULT_FOLDER", "");
    if (plan.cuts_power && !plan.stash) refuse("FAULT_STASH", "");
    plan.is_armed = true;
}

static void note(const char *text) {
    if (!plan.note) return;
    int file = syscall(SYS_openat, AT_FDCWD, plan.note, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (file < 0) return;
    syscall(SYS_write, file, text, strlen(text));
    syscall(SYS_close, file);
}

__attribute__((destructor)) static void note_count(void) {
    if (!plan.is_armed) return;
    char text[64];
    snprintf(text, sizeof text, "count %ld\n", __atomic_load_n(&counted, __ATOMIC_SEQ_CST));
    note(text);
}

bool fault_is_armed(void) { return plan.is_armed; }
bool fault_is_power_cut(void) { return plan.cuts_power; }
const char *fault_stash(void) { return plan.stash; }
uint64_t fault_seed(void) { return plan.seed; }

static _Noreturn void die(void) {
    if (plan.cuts_power) {
        journal_begin();
        journal_cut();
    }
    for (;;) {
        syscall(SYS_kill, getpid(), SIGKILL);
        pause();
    }
}

struct decision fault_decide(enum call call, const char *path) {
    struct decision decision = {0, false};
    if (!plan.is_armed || !(plan.calls & call)) return decision;
    if (plan.path && (!path || !strstr(path, plan.path))) return decision;
    long number = __atomic_add_fetch(&counted, 1, __ATOMIC_SEQ_CST);
    if (plan.at == 0 || number < plan.at || (number > plan.at && !plan.for_good)) return decision;
    if (number == plan.at) {
        char text[PATH_MAX + 64];
        snprintf(text, sizeof text, "hit %s %ld %s\n", plan.call_name, number, path ? path : "");
        note(text);
    }
    if (plan.error) {
        decision.error = plan.error;
    } else if (plan.comes_after) {
        decision.dies_after = true;
    } else {
        die();
    }
    return decision;
}

void fault_finish(struct decision decision) {
    if (decision.dies_after) die();
}

static bool is_below_folder(const char *path) {
    size_t length = strlen(plan.folder);
    return strncmp(path, plan.folder, length) == 0
        && (path[length] == '/' || path[length] == 0);
}

bool fault_path_of(int file, char path[PATH_MAX]) {
    if (!plan.is_armed || file < 3) return false;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= 0 || path[0] != '/') return false;
    path[length] = 0;
    return is_below_folder(path);
}

bool fault_complete(int folder, const char *name, char path[PATH_MAX]) {
    if (!plan.is_armed) return false;
    if (name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
    } else {
        char base[PATH_MAX];
        if (folder == AT_FDCWD) {
            if (!getcwd(base, sizeof base)) return false;
        } else {
            char link[64];
            snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
            ssize_t length = readlink(link, base, sizeof base - 1);
            if (length <= 0) return false;
            base[length] = 0;
        }
        while (name[0] == '.' && name[1] == '/') name += 2;
        if (snprintf(path, PATH_MAX, "%s/%s", base, name) >= PATH_MAX) return false;
    }
    return is_below_folder(path);
}

bool fault_is_internet(int file) {
    struct sockaddr_storage address;
    socklen_t length = sizeof address;
    int saved = errno;
    bool is_ours = getsockname(file, (struct sockaddr *)&address, &length) == 0
        && (address.ss_family == AF_INET || address.ss_family == AF_INET6);
    errno = saved;
    return is_ours;
}

bool fault_is_socket(int file) { return plan.is_armed && fault_is_internet(file); }
