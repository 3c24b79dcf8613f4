/**
 * What the machine runs on: mains or battery, and how much is left. Only reads; nothing here
 * decides what follows from it.
 *
 * <p>Invariants: what cannot be found out is {@code UNKNOWN}, never guessed to be well.
 *
 * <p>Enter at {@link org.watchfloor.task.power.PowerState}.
 */
@NullMarked
package org.watchfloor.task.power;

import org.jspecify.annotations.NullMarked;
