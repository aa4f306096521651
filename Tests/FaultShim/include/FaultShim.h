/// Makes the n-th system call of a program fail, the program die at it, or the machine lose its
/// power at it. Loaded into an unchanged program by LD_PRELOAD; the environment says what:
///
///     FAULT_CALL     which calls count (below)
///     FAULT_PATH     only those on files whose path holds this text
///     FAULT_FOLDER   the folder whose files count at all; an absolute path
///     FAULT_AT       at which of them, from 1; 0 only counts
///     FAULT_ACTION   kill, kill-after (the call is done first), power, power-after, or the name
///                    of an errno, such as ENOSPC
///     FAULT_FOR_GOOD if set, every later call fails with that errno, too
///     FAULT_SEED     0: at a power cut all is lost that was not synchronised; else some of it
///     FAULT_STASH    a folder on the same file system, for what a power cut brings back
///     FAULT_NOTE     a file: a line "hit CALL N PATH" is appended when the fault strikes, and
///                    "count N" when the program ends in order
///
///     FAULT_CLOCK    so many seconds the time of day is ahead; works without FAULT_CALL
///     FAULT_CLOCK_AT only from so many milliseconds after the program's beginning
///     FAULT_SPEED    so many times faster all clocks go while the program only waits, and so
///                    much sooner poll, epoll_wait, nanosleep, usleep and timerfd are over; while
///                    it works, or a server has yet to answer (for three seconds), time goes as it
///                    does; waits of threads for each other, and whatever TCP does, are as they are
///     FAULT_TIME     a file of eight bytes: how many nanoseconds the program's time is ahead of
///                    the machine's, so that others can tell the program's time; it begins with
///                    what stands there
///     FAULT_ROUTE    a file with the IPv4 address to which every connection leads
///
/// | FAULT_CALL | counts |
/// |---|---|
/// | write, sync, truncate, create, rename, unlink | that change of a file or a folder |
/// | disk | all of these |
/// | connect, send, recv | that call on a socket of the internet |
/// | dot | the send that holds the end of a mail |
/// | reply | the recv that brought "250 2.0.0"; the call has been done when it counts |
/// | net | connect, send, recv |
///
/// A power cut is played by the dying program itself: every change since the last fsync of its
/// file, or of its folder for names, is taken back. With a seed some of the changes stay, in
/// part or whole and in no order, as a disk may have written them; of names those changed first
/// stay, as on a file system with a journal. Of what was stored in a map nothing stays. The program
/// is told another boot than the machine's, so that the next one finds that it was started again.
#pragma once
