/**
 * From symbols to the picture: grouping, names, and the one canvas they are drawn on.
 *
 * <p>Invariants: 100,000 symbols cost a frame no more than what the screen has room for, because
 * symbols of one 48-pixel cell become one marker with a count and the colour of the worst; grid and
 * names lie still on the world, so dragging changes nothing; grouping runs off the JavaFX thread,
 * and until it is done the map draws the markers of the last zoom. Colours come from the style
 * sheet, signs from the texts.
 *
 * <p>Enter at {@link org.watchfloor.ui.map.symbol.Grouping}, then {@link
 * org.watchfloor.ui.map.symbol.SymbolCanvas}.
 */
@NullMarked
package org.watchfloor.ui.map.symbol;

import org.jspecify.annotations.NullMarked;
