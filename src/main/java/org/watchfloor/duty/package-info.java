/**
 * Who watches: shifts with a leader on duty 带班领导 and duty officers 值班员, taken over and handed over
 * with what is open.
 *
 * <p>Invariants: a shift is answerable from the moment it takes over until another one does; nobody
 * can go home by the clock alone, because no signature means the old shift is still responsible.
 * What was open at the hand-over is part of the entry. People are named by post. Other features say
 * what they have open through {@link org.watchfloor.pending.OpenItems}. Implements the
 * round-the-clock watch of 上海市实施《突发事件应对法》办法 §23 and the duty-room rule of one leader and one or two
 * officers on every shift.
 *
 * <p>Sub-package: {@code timeline} is the duty log. Enter at {@link
 * org.watchfloor.duty.DutyService}.
 */
@NullMarked
package org.watchfloor.duty;

import org.jspecify.annotations.NullMarked;
