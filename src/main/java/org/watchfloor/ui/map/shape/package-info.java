/**
 * From lines and areas to the picture: projecting, simplifying, cutting to the screen, hatching,
 * and the canvas they are drawn on.
 *
 * <p>Invariants: {@link org.watchfloor.ui.map.shape.ShapeIndex} is made off the JavaFX thread, for
 * one zoom; what reaches beyond the screen is cut before it is drawn; hatching lies still on the
 * world. Every colour is doubled by a pattern or a sign; what is planned is dashed. Colours come
 * from the style sheet.
 *
 * <p>Enter at {@link org.watchfloor.ui.map.shape.ShapeCanvas}.
 */
@NullMarked
package org.watchfloor.ui.map.shape;

import org.jspecify.annotations.NullMarked;
