package org.watchfloor.ui.map;

/**
 * How a feature of a backdrop is drawn. Immutable.
 *
 * @param colour its colour
 * @param width of lines and borders
 * @param fill of areas
 * @param sign at places
 * @param opacity more than 0, at most 1
 */
public record BackdropInk(
    InkColour colour, InkWidth width, InkFill fill, InkSign sign, double opacity) {}
