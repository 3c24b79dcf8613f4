/**
 * Stations and readings on the page 监测, on the map and in Ctrl+K: the entry of a telephone call on
 * top, all stations below, the worst first, the chosen one beside them.
 *
 * <p>Invariants: the age of the last reading stands beside every number; how far a station has got
 * is said in words and bars, never by colour alone.
 *
 * <p>Enter at {@link org.watchfloor.warning.reading.view.ReadingViewModule}.
 */
@NullMarked
package org.watchfloor.warning.reading.view;

import org.jspecify.annotations.NullMarked;
