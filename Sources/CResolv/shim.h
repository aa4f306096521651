// The C library's DNS resolver: TXT, MX and address records, from the system's servers or one named here.
#ifndef POSTRIDER_CRESOLV_SHIM_H
#define POSTRIDER_CRESOLV_SHIM_H

#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <string.h>

// Asks for the records of a name. `server` is an IPv4 address, or NULL for the system's.
// Returns the length of the answer, or minus the value of h_errno.
static inline int cresolv_query(
    const char *name, int type, const char *server, int port, unsigned char *answer,
    int capacity) {
    struct __res_state state;
    memset(&state, 0, sizeof state);
    if (res_ninit(&state) != 0) return -NO_RECOVERY;
    if (server) {
        state.nscount = 1;
        memset(&state.nsaddr_list[0], 0, sizeof state.nsaddr_list[0]);
        state.nsaddr_list[0].sin_family = AF_INET;
        state.nsaddr_list[0].sin_port = htons((unsigned short)port);
        if (inet_pton(AF_INET, server, &state.nsaddr_list[0].sin_addr) != 1) return -NO_RECOVERY;
    }
    int length = res_nquery(&state, name, ns_c_in, type, answer, capacity);
    int error = state.res_h_errno;
    res_nclose(&state);
    return length < 0 ? -(error > 0 ? error : NO_RECOVERY) : length;
}

static inline int cresolv_query_txt(
    const char *name, const char *server, int port, unsigned char *answer, int capacity) {
    return cresolv_query(name, ns_t_txt, server, port, answer, capacity);
}

static inline int cresolv_query_mx(
    const char *name, const char *server, int port, unsigned char *answer, int capacity) {
    return cresolv_query(name, ns_t_mx, server, port, answer, capacity);
}

// Asks for the addresses of a name, of IPv6 where that is said.
static inline int cresolv_query_address(
    const char *name, int v6, const char *server, int port, unsigned char *answer, int capacity) {
    return cresolv_query(name, v6 ? ns_t_aaaa : ns_t_a, server, port, answer, capacity);
}

// Writes the n-th address of an answer as text, of either kind.
// Returns 0, or -1 where there is no such record.
static inline int cresolv_address(
    const unsigned char *answer, int length, int n, char *text, int capacity) {
    ns_msg message;
    if (ns_initparse(answer, length, &message) != 0) return -1;
    for (int i = 0; i < ns_msg_count(message, ns_s_an); i++) {
        ns_rr record;
        if (ns_parserr(&message, ns_s_an, i, &record) != 0) return -1;
        int v6 = ns_rr_type(record) == ns_t_aaaa;
        if ((!v6 && ns_rr_type(record) != ns_t_a) || n-- > 0) continue;
        if (ns_rr_rdlen(record) != (v6 ? 16 : 4)) return -1;
        const unsigned char *data = ns_rr_rdata(record);
        return inet_ntop(v6 ? AF_INET6 : AF_INET, data, text, (socklen_t)capacity) ? 0 : -1;
    }
    return -1;
}

// Copies the host of the n-th MX record of an answer.
// Returns its preference, or -1 where there is no such record.
static inline int cresolv_mx(
    const unsigned char *answer, int length, int n, char *host, int capacity) {
    ns_msg message;
    if (ns_initparse(answer, length, &message) != 0) return -1;
    for (int i = 0; i < ns_msg_count(message, ns_s_an); i++) {
        ns_rr record;
        if (ns_parserr(&message, ns_s_an, i, &record) != 0) return -1;
        if (ns_rr_type(record) != ns_t_mx || n-- > 0) continue;
        if (ns_rr_rdlen(record) < 3) return -1;
        const unsigned char *data = ns_rr_rdata(record);
        if (dn_expand(answer, answer + length, data + 2, host, capacity) < 0) return -1;
        return data[0] << 8 | data[1];
    }
    return -1;
}

// Copies the text of the n-th TXT record of an answer, its strings joined to one.
// Returns its length, or -1 where there is no such record.
static inline int cresolv_txt(
    const unsigned char *answer, int length, int n, char *text, int capacity) {
    ns_msg message;
    if (ns_initparse(answer, length, &message) != 0) return -1;
    for (int i = 0; i < ns_msg_count(message, ns_s_an); i++) {
        ns_rr record;
        if (ns_parserr(&message, ns_s_an, i, &record) != 0) return -1;
        if (ns_rr_type(record) != ns_t_txt || n-- > 0) continue;
        const unsigned char *from = ns_rr_rdata(record), *end = from + ns_rr_rdlen(record);
        int written = 0;
        while (from < end) {
            int piece = *from++;
            if (piece > end - from || written + piece > capacity) return -1;
            memcpy(text + written, from, (size_t)piece);
            from += piece;
            written += piece;
        }
        return written;
    }
    return -1;
}

#endif
