// A value that a callback brings.

#ifndef AWAITED_H
#define AWAITED_H

#include <pthread.h>

#include "expect.h"

struct awaited {
  pthread_mutex_t mutex;
  pthread_cond_t came;
  jobferry_value *value;
};

#define AWAITED {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, NULL}

static inline void receive(void *user_data, jobferry_value *value, jobferry_error *error) {
  struct awaited *awaited = user_data;
  EXPECT(error == NULL && value != NULL);
  pthread_mutex_lock(&awaited->mutex);
  awaited->value = value;
  pthread_cond_signal(&awaited->came);
  pthread_mutex_unlock(&awaited->mutex);
}

static inline jobferry_value *await(struct awaited *awaited) {
  pthread_mutex_lock(&awaited->mutex);
  while (awaited->value == NULL) pthread_cond_wait(&awaited->came, &awaited->mutex);
  pthread_mutex_unlock(&awaited->mutex);
  return awaited->value;
}

#endif
