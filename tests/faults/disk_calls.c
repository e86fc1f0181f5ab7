/* Every call of a program that changes files below one folder: written down, or made to fail.
 *
 * gcc -O2 -shared -fPIC -o disk_calls.so disk_calls.c -ldl -lpthread
 * LD_PRELOAD=disk_calls.so DISK_ROOT=folder [DISK_TRACE=file] python ...
 *
 * With DISK_TRACE each call and each write to standard output goes to that file, in one order.
 * disk_fail(n, errno, from_then_on), called by ctypes, lets the n-th call from now on fail; with
 * from_then_on all later ones that need room on the disk as well. disk_calls() tells how many were
 * made since. Writes through memory maps are not seen; csdesk makes none (mmap_size is 0). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static size_t root_length;
static int is_set_up, trace = -1;
static long made, fail_at;
static int fail_with, fails_on;

#define REAL(type, name, ...) \
  static type (*real_##name)(__VA_ARGS__); \
  if (!real_##name) real_##name = dlsym(RTLD_NEXT, #name)
#define BEGIN set_up(); pthread_mutex_lock(&one_at_a_time)
#define END do { int kept = errno; pthread_mutex_unlock(&one_at_a_time); errno = kept; } while (0)

static int plain_open(const char *path, int flags, int mode) {
  REAL(int, open64, const char *, int, ...);
  return real_open64(path, flags, mode);
}

static void set_up(void) {
  if (is_set_up) return;
  is_set_up = 1;
  const char *folder = getenv("DISK_ROOT"), *file = getenv("DISK_TRACE");
  if (!folder || !realpath(folder, root)) return;
  root_length = strlen(root);
  if (!file) return;
  int opened = plain_open(file, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
  trace = fcntl(opened, F_DUPFD_CLOEXEC, 900);
  close(opened);
}

/* --- what is written down, and what fails ------------------------------------------------------ */

struct head { uint32_t call; uint32_t first; uint32_t second; uint32_t unused; uint64_t inode, at; };

static void note(char call, uint64_t inode, uint64_t at, const char *path, const void *more, size_t n) {
  if (trace < 0) return;
  struct head head = {(uint32_t)call, (uint32_t)strlen(path), (uint32_t)n, 0, inode, at};
  struct iovec parts[3] = {{&head, sizeof head}, {(void *)path, head.first}, {(void *)more, n}};
  REAL(ssize_t, writev, int, const struct iovec *, int);
  if (real_writev(trace, parts, 3) < 0) abort();
}

/* Whether this call, the next of those that count, shall fail; sets errno. */
static int fails(int needs_room) {
  made++;
  if (!fail_at || made < fail_at || (made > fail_at && !(fails_on && needs_room))) return 0;
  if (made == fail_at && fails_on && !needs_room) { fail_at++; return 0; }
  errno = fail_with;
  return 1;
}

void disk_fail(long at, int with, int from_then_on) {
  BEGIN; made = 0; fail_at = at; fail_with = with; fails_on = from_then_on; END;
}

long disk_calls(void) { return made; }

/* Changes the folder that is watched, for a process that was forked. */
void disk_watch(const char *folder) {
  BEGIN; root_length = realpath(folder, root) ? strlen(root) : 0; END;
}

static int is_below(const char *path) {
  return root_length && !strncmp(path, root, root_length) &&
         (path[root_length] == '/' || !path[root_length]);
}

static const char *below(const char *path) { return path[root_length] ? path + root_length + 1 : "."; }

static int path_of(int descriptor, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t n = root_length ? readlink(link, path, PATH_MAX - 1) : -1;
  if (n <= 0) return 0;
  path[n] = 0;
  return is_below(path);
}

static int path_at(int folder, const char *name, char *path) {
  char whole[PATH_MAX * 2], real[PATH_MAX], last[NAME_MAX + 1];
  if (!root_length) return 0;
  if (name[0] == '/') snprintf(whole, sizeof whole, "%s", name);
  else {
    char here[PATH_MAX];
    if (folder == AT_FDCWD) { if (!getcwd(here, sizeof here)) return 0; }
    else {
      char link[64];
      snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
      ssize_t n = readlink(link, here, sizeof here - 1);
      if (n <= 0) return 0;
      here[n] = 0;
    }
    snprintf(whole, sizeof whole, "%s/%s", here, name);
  }
  char *slash = strrchr(whole, '/');
  snprintf(last, sizeof last, "%s", slash + 1);
  *slash = 0;
  if (!realpath(whole[0] ? whole : "/", real)) return 0;
  if (strlen(real) + strlen(last) + 2 > PATH_MAX) return 0;
  sprintf(path, "%s/%s", real, last);
  return is_below(path);
}

static uint64_t inode_of(int descriptor) {
  struct stat64 found;
  return fstat64(descriptor, &found) ? 0 : found.st_ino;
}

/* --- the calls ---------------------------------------------------------------------------------- */

static int opening(int folder, const char *name, int flags, int mode) {
  char path[PATH_MAX];
  struct stat64 found;
  BEGIN;
  REAL(int, openat64, int, const char *, int, ...);
  int mine = (flags & (O_CREAT | O_TRUNC)) && (flags & (O_WRONLY | O_RDWR)) && path_at(folder, name, path);
  int was_there = mine && !lstat64(path, &found);
  int changes = mine && (!was_there || (flags & O_TRUNC));
  int got = changes && fails(!was_there) ? -1 : real_openat64(folder, name, flags, mode);
  if (got >= 0 && changes) note(was_there ? 'T' : 'C', inode_of(got), 0, below(path), 0, 0);
  END;
  return got;
}

#define MODE int mode = 0; \
  if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, int); va_end(more); }
int open(const char *name, int flags, ...) { MODE return opening(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE return opening(AT_FDCWD, name, flags, mode); }
int openat(int folder, const char *name, int flags, ...) { MODE return opening(folder, name, flags, mode); }
int openat64(int folder, const char *name, int flags, ...) { MODE return opening(folder, name, flags, mode); }

static void note_bytes(int descriptor, const char *path, const void *bytes, ssize_t n, uint64_t at) {
  if (n > 0) note('W', inode_of(descriptor), at, below(path), bytes, n);
}

ssize_t write(int descriptor, const void *bytes, size_t n) {
  char path[PATH_MAX];
  BEGIN;
  REAL(ssize_t, write, int, const void *, size_t);
  if (descriptor == 1) note('A', 0, 0, "", bytes, n);
  int mine = descriptor > 2 && path_of(descriptor, path);
  uint64_t at = 0;
  if (mine && fcntl(descriptor, F_GETFL) & O_APPEND) at = lseek64(descriptor, 0, SEEK_END);
  else if (mine) at = lseek64(descriptor, 0, SEEK_CUR);
  ssize_t got = mine && fails(1) ? -1 : real_write(descriptor, bytes, n);
  if (mine) note_bytes(descriptor, path, bytes, got, at);
  END;
  return got;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t n, off64_t at) {
  char path[PATH_MAX];
  BEGIN;
  REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
  int mine = path_of(descriptor, path);
  ssize_t got = mine && fails(1) ? -1 : real_pwrite64(descriptor, bytes, n, at);
  if (mine) note_bytes(descriptor, path, bytes, got, at);
  END;
  return got;
}
ssize_t pwrite(int descriptor, const void *bytes, size_t n, off_t at) { return pwrite64(descriptor, bytes, n, at); }

ssize_t writev(int descriptor, const struct iovec *parts, int n) {
  ssize_t all = 0;
  for (int i = 0; i < n; i++) {
    ssize_t got = write(descriptor, parts[i].iov_base, parts[i].iov_len);
    if (got < 0) return all ? all : got;
    all += got;
    if ((size_t)got < parts[i].iov_len) break;
  }
  return all;
}

/* Python copies files by these; it goes on with write() where they are not there. */
ssize_t sendfile(int to, int from, off_t *at, size_t n) { errno = ENOTSOCK; return -1; }
ssize_t sendfile64(int to, int from, off64_t *at, size_t n) { errno = ENOTSOCK; return -1; }
ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *there, size_t n, unsigned flags) {
  errno = ENOSYS;
  return -1;
}

int ftruncate64(int descriptor, off64_t length) {
  char path[PATH_MAX];
  struct stat64 found;
  BEGIN;
  REAL(int, ftruncate64, int, off64_t);
  int mine = path_of(descriptor, path);
  int grows = mine && !fstat64(descriptor, &found) && length > found.st_size;
  int got = mine && fails(grows) ? -1 : real_ftruncate64(descriptor, length);
  if (!got && mine) note('T', inode_of(descriptor), length, below(path), 0, 0);
  END;
  return got;
}
int ftruncate(int descriptor, off_t length) { return ftruncate64(descriptor, length); }

int truncate64(const char *name, off64_t length) {
  int descriptor = open64(name, O_WRONLY);
  int got = descriptor < 0 ? -1 : ftruncate64(descriptor, length);
  if (descriptor >= 0) { int kept = errno; close(descriptor); errno = kept; }
  return got;
}
int truncate(const char *name, off_t length) { return truncate64(name, length); }

#define SYNCING(name) int name(int descriptor) { \
  char path[PATH_MAX]; struct stat64 found; \
  BEGIN; \
  REAL(int, name, int); \
  int mine = path_of(descriptor, path); \
  int got = mine && fails(0) ? -1 : getenv("DISK_NO_SYNC") ? 0 : real_##name(descriptor); \
  if (!got && mine && !fstat64(descriptor, &found)) \
    note(S_ISDIR(found.st_mode) ? 'D' : 'S', found.st_ino, 0, below(path), 0, 0); \
  END; \
  return got; }
SYNCING(fsync)
SYNCING(fdatasync)

int unlinkat(int folder, const char *name, int flags) {
  char path[PATH_MAX];
  BEGIN;
  REAL(int, unlinkat, int, const char *, int);
  int mine = path_at(folder, name, path);
  int got = mine && fails(0) ? -1 : real_unlinkat(folder, name, flags);
  if (!got && mine) note(flags & AT_REMOVEDIR ? 'r' : 'U', 0, 0, below(path), 0, 0);
  END;
  return got;
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }
int remove(const char *name) {
  struct stat64 found;
  return !lstat64(name, &found) && S_ISDIR(found.st_mode) ? rmdir(name) : unlink(name);
}

int mkdir(const char *name, mode_t mode) {
  char path[PATH_MAX];
  BEGIN;
  REAL(int, mkdir, const char *, mode_t);
  int mine = path_at(AT_FDCWD, name, path);
  int got = mine && fails(1) ? -1 : real_mkdir(name, mode);
  if (!got && mine) note('M', 0, 0, below(path), 0, 0);
  END;
  return got;
}

static int naming(char call, int old_folder, const char *old, int new_folder, const char *new, int flags) {
  char from[PATH_MAX], to[PATH_MAX];
  BEGIN;
  REAL(int, renameat, int, const char *, int, const char *);
  REAL(int, linkat, int, const char *, int, const char *, int);
  int is_from = path_at(old_folder, old, from), is_to = path_at(new_folder, new, to);
  int got;
  if ((is_from || is_to) && fails(call == 'L')) got = -1;
  else if (call == 'L') got = real_linkat(old_folder, old, new_folder, new, flags);
  else got = real_renameat(old_folder, old, new_folder, new);
  if (!got && is_from && is_to) note(call, 0, 0, below(from), below(to), strlen(below(to)));
  END;
  return got;
}
int renameat(int folder, const char *old, int other, const char *new) { return naming('R', folder, old, other, new, 0); }
int rename(const char *old, const char *new) { return naming('R', AT_FDCWD, old, AT_FDCWD, new, 0); }
int linkat(int folder, const char *old, int other, const char *new, int flags) { return naming('L', folder, old, other, new, flags); }
int link(const char *old, const char *new) { return naming('L', AT_FDCWD, old, AT_FDCWD, new, 0); }
