/**
 * Work in the background: everything that may take longer than a blink runs here as a named task
 * with progress and cancel, on a virtual thread, and shows in the task list of the console.
 *
 * <p>Invariants: no failure of a task is swallowed, it is logged once and handed either to the one
 * who started the task or to the listeners of failures; a newer task of the same name silences an
 * older one when started with {@link org.watchfloor.task.NewTask#startLatest}; cancelling is a
 * request the work looks at, never an interrupt, because an interrupt would close the files of the
 * record under its writer. Threads and executors are made here and in {@code ui}, nowhere else.
 * Nothing here knows a screen.
 *
 * <p>Enter at {@link org.watchfloor.task.Tasks}; regular work joins as a {@link
 * org.watchfloor.task.ScheduledJob}.
 */
@NullMarked
package org.watchfloor.task;

import org.jspecify.annotations.NullMarked;
