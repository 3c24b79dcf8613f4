/**
 * Warnings 预警: what a warning centre has issued, as it was received, and what of it is in force.
 *
 * <p>Invariants: the console never issues a signal itself; every warning names its issuer and keeps
 * the file it came in with, exactly, or who took it down from the telephone. A colour is what a
 * warning centre issues; it is none of the other scales, which are the level of a response, the
 * severity of an incident and the colour of a risk, and is never reckoned into one of them; plans
 * name colours as conditions. A message about an exercise or a test never gets in. The same file
 * twice is taken once. Whether one is in force follows from its messages and the clock. What must
 * stand in a warning: 突发事件应对法 §64; that it is lifted at once when the danger is over: §70.
 *
 * <p>Enter at {@link org.watchfloor.warning.WarningService}; files are read in {@code cap}, come in
 * by themselves through {@code intake}.
 */
@NullMarked
package org.watchfloor.warning;

import org.jspecify.annotations.NullMarked;
