/**
 * Numbered blank sheets 纸质记录单 that the duty room gives out while nothing can be typed, and what was
 * written on them, typed up afterwards 补录: sheet and line, time and words, as they stand on the
 * paper.
 *
 * <p>Invariants: a number is given out once, also after a restore, and stands in the journal before
 * it stands on paper; a line becomes one note of the log, which keeps sheet and line, happened when
 * the paper says and was recorded when it was typed; a line is typed once at a station, and typed
 * twice apart it is named as a contradiction; a line nobody typed is a gap until it is typed or
 * declared void 作废 with a reason. Implements the duty to keep the record whole (突发事件应对法 §61, §64).
 *
 * <p>Enter at {@link org.watchfloor.duty.sheet.SheetService}.
 */
@NullMarked
package org.watchfloor.duty.sheet;

import org.jspecify.annotations.NullMarked;
