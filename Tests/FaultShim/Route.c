// Another way to the relay: its name leads to the address that stands in a file, which may change.
#include "Private.h"
#include <arpa/inet.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

bool fault_route(const struct sockaddr *address, struct sockaddr_in *other) {
    const char *path = getenv("FAULT_ROUTE");
    if (!path || address->sa_family != AF_INET) return false;
    char text[INET_ADDRSTRLEN] = "";
    int file = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0) return false;
    ssize_t count = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    if (count <= 0) return false;
    *other = *(const struct sockaddr_in *)address;
    return inet_pton(AF_INET, text, &other->sin_addr) == 1;
}
