/**
 * Drawing and measuring on the map, point by point, whatever it is for.
 *
 * <p>Features join with a {@link org.watchfloor.ui.map.draw.DrawingKit}; this package knows none of
 * them. Invariants: nothing is written before the officer ends the drawing and its form; measuring
 * writes nothing at all; every act has a key.
 *
 * <p>Enter at {@link org.watchfloor.ui.map.draw.DrawDesk}.
 */
@NullMarked
package org.watchfloor.ui.map.draw;

import org.jspecify.annotations.NullMarked;
