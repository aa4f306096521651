// The parts of libcrypto that sign and hash mail, and prove who posted something.
#ifndef POSTRIDER_COPENSSL_SHIM_H
#define POSTRIDER_COPENSSL_SHIM_H

// SHA256_CTX is a plain value: copying it copies the state of a hash, without an allocation.
// The EVP interface, which OpenSSL 3 would have us use instead, keeps its state on the heap.
#define OPENSSL_SUPPRESS_DEPRECATED

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#endif
