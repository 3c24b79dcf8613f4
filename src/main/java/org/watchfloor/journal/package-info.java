/**
 * The record: everything that happens in the hall is one entry in one journal, and every screen,
 * clock, report and merge is a view of that journal.
 *
 * <p>Invariants: an entry is never changed and never deleted; (station, incarnation, number) names
 * it everywhere, for ever, and numbers have no gaps; each entry carries the SHA-256 of the one
 * before it; {@link org.watchfloor.journal.Journal#append} returns only when the entry is on disk;
 * a subject's state is a pure fold of its entries in (time, station, incarnation, number) order,
 * whatever order they came in. Legal basis for keeping the record: 突发事件应对法 §92–94 (review and
 * archive).
 *
 * <p>Enter at {@link org.watchfloor.journal.Journal}; a feature brings a {@link
 * org.watchfloor.journal.FactFamily} and a {@link org.watchfloor.journal.SubjectStore} per kind of
 * subject.
 */
@NullMarked
package org.watchfloor.journal;

import org.jspecify.annotations.NullMarked;
