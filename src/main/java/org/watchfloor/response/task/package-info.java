/**
 * Response tasks 响应任务: what a started level asks of a post, with an owner and a due time. Each is a
 * subject of its own, because it is done, handed on and noted by many hands while the level stands.
 *
 * <p>Invariants: a task is open, done or cancelled; it is due from the moment its level took effect
 * plus the plan's limit; whether it is overdue is read off the clock and never stored. Nothing
 * deletes a task: what a lowered or ended level no longer asks for is cancelled with the reason.
 *
 * <p>Tasks stand below the levels: {@link org.watchfloor.response.ResponseService} creates them in
 * the same append as the level that asks for them, so that there is never one without the other.
 *
 * <p>Enter at {@link org.watchfloor.response.task.ResponseTasks}.
 */
@NullMarked
package org.watchfloor.response.task;

import org.jspecify.annotations.NullMarked;
