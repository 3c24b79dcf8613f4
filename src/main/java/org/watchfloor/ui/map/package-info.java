/**
 * The map of the console: one ground, one canvas for shapes, one for every symbol, and the ways
 * people act on it.
 *
 * <p>Features join through sets: a {@link org.watchfloor.ui.map.MapLayer} gives symbols, a {@link
 * org.watchfloor.ui.map.ShapeLayer} lines and areas, a {@link org.watchfloor.ui.map.MapAction} is
 * offered where the officer right-clicks, a {@link org.watchfloor.ui.map.MapCard} tells of what is
 * selected, a {@link org.watchfloor.ui.map.SituationPanel} stands beside the map. The map knows no
 * feature.
 *
 * <p>Invariants: the map never moves unasked, and Backspace brings the previous view back; nothing
 * is fetched from a network; a ground that cannot be painted is one line of text and every symbol
 * stays (anchors M2, M4). What a thing is shows by shape and sign, how it stands by colour and
 * bars, so that no meaning hangs on colour alone (M3). Symbols are read and grouped off the JavaFX
 * thread.
 *
 * <p>Enter at {@link org.watchfloor.ui.map.MapSymbol} and {@link org.watchfloor.ui.map.MapLayer} to
 * show something.
 */
@NullMarked
package org.watchfloor.ui.map;

import org.jspecify.annotations.NullMarked;
