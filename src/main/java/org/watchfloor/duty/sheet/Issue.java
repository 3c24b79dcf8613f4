package org.watchfloor.duty.sheet;

import java.time.Instant;

/**
 * Numbers that were given out together.
 *
 * @param kind what the sheets are for
 * @param first the first count
 * @param last the last count
 * @param lines how many lines each has
 * @param pack the number of the pack they were printed in
 * @param at when
 * @param officer who printed them
 */
record Issue(
    SheetKind kind, int first, int last, int lines, String pack, Instant at, String officer) {}
