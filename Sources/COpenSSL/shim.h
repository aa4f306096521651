// The parts of libcrypto that sign and hash mail.
#ifndef POSTRIDER_COPENSSL_SHIM_H
#define POSTRIDER_COPENSSL_SHIM_H

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#endif
