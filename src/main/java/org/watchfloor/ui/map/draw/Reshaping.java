package org.watchfloor.ui.map.draw;

import java.util.function.BiConsumer;
import org.watchfloor.ui.map.ShapeStyle;

/**
 * A drawing that stands on the map and whose corners can be moved. JavaFX thread.
 *
 * @param titleKey the text key of what it is
 * @param style how it is drawn
 * @param was its corners as they are; of a circle its middle and a place on it
 * @param done gets the corners as they shall be, and what to run once they are on disk; until then
 *     the officer can go on
 */
public record Reshaping(
    String titleKey, ShapeStyle style, Sketch was, BiConsumer<Sketch, Runnable> done) {}
