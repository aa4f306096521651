// libcurl for Swift: its variadic functions, one typed wrapper an argument type.
#ifndef POSTRIDER_CCURL_SHIM_H
#define POSTRIDER_CCURL_SHIM_H

#include <curl/curl.h>

typedef size_t (*ccurl_line_callback)(char *bytes, size_t size, size_t count, void *context);

typedef curl_socket_t (*ccurl_socket_callback)(
    void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_line_callback(
    CURL *handle, CURLoption option, ccurl_line_callback value) {
    return curl_easy_setopt(handle, option, value);
}

typedef int (*ccurl_debug_callback)(
    CURL *handle, curl_infotype type, char *bytes, size_t count, void *context);

static inline CURLcode ccurl_set_debug_callback(CURL *handle, ccurl_debug_callback value) {
    return curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, value);
}

static inline CURLcode ccurl_set_socket_callback(
    CURL *handle, CURLoption option, ccurl_socket_callback value) {
    return curl_easy_setopt(handle, option, value);
}

// The text is libcurl's and stays as long as the handle is not used again.
static inline CURLcode ccurl_get_string(CURL *handle, CURLINFO info, char **value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode ccurl_get_socket(CURL *handle, curl_socket_t *value) {
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, value);
}

static inline CURLcode ccurl_get_connect_time(CURL *handle, double *seconds) {
    return curl_easy_getinfo(handle, CURLINFO_CONNECT_TIME, seconds);
}

static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

// The result stands in a union, which Swift does not import.
static inline CURLcode ccurl_message_result(const CURLMsg *message) {
    return message->data.result;
}

#endif
