/**
 * The data folder of a station and the database in it.
 *
 * <p>Invariants: one process per data folder (a lock held for the life of the process); the
 * database is a projection of the journal and may be thrown away and folded again at any time, so
 * nothing is kept only here; what differs between H2 and PostgreSQL stays in this package. H2 is
 * pinned to 2.4.240 with WRITE_DELAY 0 (docs/decisions/0001-journal-file.md says why).
 *
 * <p>Enter at {@link org.watchfloor.store.DataFolder} and {@link org.watchfloor.store.Database}.
 */
@NullMarked
package org.watchfloor.store;

import org.jspecify.annotations.NullMarked;
