/**
 * The case library 案例库: what a closed incident taught, kept without personal data so that it may be
 * shown, taught and handed on. Laws, plans and experts have their place here later.
 *
 * <p>Invariants: a case has no names, telephones, identity numbers or addresses finer than the
 * township as far as {@code personal.yaml} and the officer know them, and says how many of each
 * were taken out; whoever keeps it can see that before; it is taken back with a reason, never
 * changed in silence. Serves 突发事件典型案例库.
 *
 * <p>Enter at {@link org.watchfloor.library.CaseLibrary} and {@link
 * org.watchfloor.library.PersonalData}.
 */
@NullMarked
package org.watchfloor.library;

import org.jspecify.annotations.NullMarked;
