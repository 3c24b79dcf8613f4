/**
 * What stations wrote apart that cannot both hold 冲突待处置: which two entries contradict each other,
 * and the entry by which an officer settled it.
 *
 * <p>Invariants: nothing is dropped and nobody wins silently; a contradiction names the entry that
 * counts for now and the one against it; it stays until an officer settles it with an entry of its
 * own, or with the entry that puts the matter itself right (a count, a reopening); the same entries
 * give the same contradictions at every station. Each feature keeps those of its own subjects in
 * their state ({@link org.watchfloor.conflict.Contradictions}) and gives them away as a {@link
 * org.watchfloor.conflict.ConflictSource}. Implements the duty to report truthfully and to correct
 * in the open (突发事件应对法 §61, §64).
 *
 * <p>Enter at {@link org.watchfloor.conflict.ConflictService}.
 */
@NullMarked
package org.watchfloor.conflict;

import org.jspecify.annotations.NullMarked;
