/**
 * The papers of the duty room: reports, minutes of consultations, slips, each made from what the
 * record says and set by {@link org.watchfloor.document.letter.LetterPress}.
 *
 * <p>Invariants: a paper says only what stands in the record, with the entry it stands in; what is
 * not signed, withdrawn or superseded is marked so on the paper; a picture that is missing or
 * damaged is told in a line and stops nothing. The pages that print know only their own features'
 * interfaces ({@code ReportSheet}, {@code MinutesSheet}, {@code SlipSheet}, {@code FormSheet}),
 * which are joined here.
 *
 * <p>Enter at {@link org.watchfloor.document.paper.ReportPaper}.
 */
@NullMarked
package org.watchfloor.document.paper;

import org.jspecify.annotations.NullMarked;
