// What the kernel tells of an open file beyond stat: when it was made, and through which mount.
#ifndef POSTRIDER_CSTATX_SHIM_H
#define POSTRIDER_CSTATX_SHIM_H

#include <linux/stat.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// Since Linux 6.8: a number that no other mount gets before the next boot.
#ifndef STATX_MNT_ID_UNIQUE
#define STATX_MNT_ID_UNIQUE 0x4000U
#endif

struct cstatx_facts {
    int64_t born;    // nanoseconds since 1970; 0 where the file system does not keep it
    uint64_t mount;  // 0 where the kernel does not tell
};

// Asks for the facts of an open file. Returns 0, or -1 where the call is not there or refused.
static inline int cstatx(int file, struct cstatx_facts *facts) {
    // AT_EMPTY_PATH: the file itself.
    const int file_itself = 0x1000;
    struct statx status;
    memset(&status, 0, sizeof status);
    memset(facts, 0, sizeof *facts);
    if (syscall(
            SYS_statx, file, "", file_itself,
            STATX_BTIME | STATX_MNT_ID | STATX_MNT_ID_UNIQUE, &status) != 0)
        return -1;
    if (status.stx_mask & STATX_BTIME)
        facts->born =
            (int64_t)status.stx_btime.tv_sec * 1000000000 + (int64_t)status.stx_btime.tv_nsec;
    if (status.stx_mask & (STATX_MNT_ID | STATX_MNT_ID_UNIQUE)) facts->mount = status.stx_mnt_id;
    return 0;
}

#endif
