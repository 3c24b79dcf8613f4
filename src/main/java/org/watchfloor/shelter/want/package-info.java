/**
 * What a shelter needs and what it has been sent: reckoned from the people inside and the norms of
 * the reserves, and asked for as demands that allocation plans.
 *
 * <p>Invariants: what was asked for, is on its way or stands there is taken off before more is
 * asked; goods whose unit is not that of the norm are named with the need and not converted;
 * nothing is asked for by itself.
 *
 * <p>Enter at {@link org.watchfloor.shelter.want.ShelterNeeds}.
 */
@NullMarked
package org.watchfloor.shelter.want;

import org.jspecify.annotations.NullMarked;
