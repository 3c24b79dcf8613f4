package org.watchfloor.ui.map.symbol;

import org.watchfloor.ui.map.MapSymbol;

/**
 * A symbol on the plane of one zoom.
 *
 * @param x world pixels
 * @param y world pixels
 * @param depth drawing order: a higher one lies above
 */
record Spot(MapSymbol symbol, double x, double y, int depth) {}
