package org.watchfloor.region.layer;

import org.watchfloor.ui.map.InkColour;

/**
 * Features that have a value of their own colour.
 *
 * @param value of the attribute the layer is coloured by
 * @param colour their colour
 */
public record LayerCategory(String value, InkColour colour) {}
