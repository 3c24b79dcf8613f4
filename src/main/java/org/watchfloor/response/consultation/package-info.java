/**
 * Consultations 会商: called, heard, concluded; the conclusion proposes a level, or says that a
 * response should be lowered or ended, or that things stay as they are.
 *
 * <p>Invariants: a conclusion decides nothing; the level is started by an authorised post, who
 * follows the proposal or declines it with a reason. Who spoke for which unit and what was forecast
 * stand as they were said. Which warnings call for a consultation is data with its source. One
 * concluded at two stations apart keeps the first conclusion and names the other.
 *
 * <p>Enter at {@link org.watchfloor.response.consultation.Consultations}.
 */
@NullMarked
package org.watchfloor.response.consultation;

import org.jspecify.annotations.NullMarked;
