/**
 * The import room: files are chosen, dropped or typed, checked against a register, shown as what
 * would come in and what is refused, and taken in after one yes.
 *
 * <p>Invariants: checking changes nothing; each file comes in with one act or not at all; the same
 * file again changes nothing and says so; the list of refusals stays until the next check, so that
 * it can be exported and sent back to whoever keeps the register. Checking is done by {@link
 * org.watchfloor.table.Importer}, the same as for the command line.
 *
 * <p>Enter at {@link org.watchfloor.app.importing.ImportModule}; other pages open the room with an
 * {@link org.watchfloor.ui.ObjectRef} of kind {@code import} and the register's kind.
 */
@NullMarked
package org.watchfloor.app.importing;

import org.jspecify.annotations.NullMarked;
