/**
 * The ground under the symbols: tiles painted off the JavaFX thread from the local groundMap and
 * shown by Gluon Maps.
 *
 * <p>Invariants: no request leaves the machine, because the only tile retriever on the class path
 * is {@link org.watchfloor.ui.map.ground.GroundTiles}; a tile always comes, grey if need be, and
 * the reason is one line of text; Gluon's view gets whole zooms and whole pixels only and no input,
 * so none of its own movements can happen. Gluon is known in this package alone: replacing it
 * touches nothing else.
 *
 * <p>Enter at {@link org.watchfloor.ui.map.ground.GroundMap}, which the console gives its tile
 * source.
 */
@NullMarked
package org.watchfloor.ui.map.ground;

import org.jspecify.annotations.NullMarked;
