/**
 * Puts what the map shows on paper: takes ground and symbols as they are on the screen and hands
 * them to the map sheets.
 *
 * <p>Invariants: works in the background and can be cancelled; what is switched off on the map is
 * not printed; a file is whole or not there.
 *
 * <p>Enter at {@link org.watchfloor.app.printing.SheetPrinter}.
 */
@NullMarked
package org.watchfloor.app.printing;

import org.jspecify.annotations.NullMarked;
