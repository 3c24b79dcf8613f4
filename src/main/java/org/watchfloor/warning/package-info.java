/**
 * Warnings 预警: so far only the colours they have. A colour is what a warning centre issues; it is
 * none of the other scales, which are the level of a response, the severity of an incident and the
 * colour of a risk, and is never reckoned into one of them.
 *
 * <p>Invariants: four colours, red the highest (突发事件应对法 §63). Plans name them as conditions.
 *
 * <p>Enter at {@link org.watchfloor.warning.WarningColour}.
 */
@NullMarked
package org.watchfloor.warning;

import org.jspecify.annotations.NullMarked;
