/**
 * What is still to be done, whichever feature has it: things open at a hand-over 未了事项, and things
 * that must happen by a moment and turn overdue 超时.
 *
 * <p>Invariants: a hand-over lists every kind, so that "nothing is open" is only said when nothing
 * is; what is overdue in any feature is counted in the one band and listed by the one key. Features
 * join with {@link org.watchfloor.pending.OpenItems} and {@link org.watchfloor.pending.DueItems};
 * this package knows none of them. Serves the hand-over of the watch, where what was open is part
 * of the record.
 *
 * <p>Enter at {@link org.watchfloor.pending.DueBoard}.
 */
@NullMarked
package org.watchfloor.pending;

import org.jspecify.annotations.NullMarked;
