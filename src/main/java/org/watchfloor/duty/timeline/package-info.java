/**
 * The duty log 值班日志 as a timeline: the heart of the desk. The same timeline serves the whole hall
 * and one incident; only the filter differs.
 *
 * <p>Invariants: what was written stays. A correction strikes through and keeps the original with a
 * reason; nothing vanishes from screen or print. When it happened and when it was written down are
 * two times, and both show when they differ. Every note says where it is from and whether it is
 * verified. Every entry of the journal appears here, said by the feature's {@link
 * org.watchfloor.journal.EntryRenderer}; notes are only one kind of entry. Implements 突发事件应对法 §61
 * (no late, false or concealed reports) and the duty-room rule 接、报、传、跟.
 *
 * <p>Enter at {@link org.watchfloor.duty.timeline.TimelineService}; the view is in {@code
 * duty.timeline.view}.
 */
@NullMarked
package org.watchfloor.duty.timeline;

import org.jspecify.annotations.NullMarked;
