/**
 * How registers reach the console: the files people hand over are read, every row is checked, and a
 * row is either in or refused with file, row, column, reason and the proposed fix.
 *
 * <p>Invariants: reading and checking change nothing and may run on any thread; a row is never half
 * in; a value is never put right silently (only blanks, letter case of codes and full-width letters
 * of free text are evened out); any file at all gives a report or a {@link
 * org.watchfloor.base.RefusedException}, never another exception; the same file again changes
 * nothing and says so. Points leave here in WGS 84.
 *
 * <p>A feature contributes its register by binding a {@link org.watchfloor.table.Register} into the
 * Guice set of registers; nothing here knows a feature. The Taiwan audit of shelters that were
 * never imported or stood with shifted fields (anchors, row E6) is why the checks are here.
 *
 * <p>Enter at {@link org.watchfloor.table.Register} to contribute a register, at {@link
 * org.watchfloor.table.ImportReport} for what an import tells the clerk.
 */
@NullMarked
package org.watchfloor.table;

import org.jspecify.annotations.NullMarked;
