/**
 * What helps while the phone is at the ear: suggestions from the narrative, the place from a few
 * letters, and a draft that survives.
 *
 * <p>Invariants: a suggestion is shown with the words it rests on and is never taken by itself
 * (anchor I2); the keyword lists are data; a draft is on disk two seconds after the last key and
 * comes back after a kill, and goes only when the report is saved or the officer throws it away.
 * Nothing here writes to the journal.
 *
 * <p>Enter at {@link org.watchfloor.incident.intake.Suggester} and {@link
 * org.watchfloor.incident.intake.DraftFile}.
 */
@NullMarked
package org.watchfloor.incident.intake;

import org.jspecify.annotations.NullMarked;
