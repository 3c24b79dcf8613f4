/**
 * The score sheet 评分表: what was met, late, missed and not judged, by post and by ability; as a
 * file, and compared with earlier drills. What the file says stands in {@code docs/drill-score.md}.
 *
 * <p>Invariants: a percentage is of what is judged and never stands without its count; a file can
 * be compared with one of a scenario that was changed since.
 *
 * <p>Enter at {@link org.watchfloor.drill.score.sheet.ScoreSheets}.
 */
@NullMarked
package org.watchfloor.drill.score.sheet;

import org.jspecify.annotations.NullMarked;
