/**
 * How the console looks: night for the command hall, day for daylight offices, and three sizes of
 * text. AtlantaFX draws the controls; one palette file per look holds every colour, and one shared
 * sheet everything else.
 *
 * <p>Invariants: a colour stands in {@code css/night.css} or {@code css/day.css} and nowhere else;
 * both define the same names. Level colours are the same in both looks and were checked for three
 * kinds of colour blindness. The Chinese font comes with the program, because a headquarters'
 * machine may have none.
 *
 * <p>Enter at {@link org.watchfloor.ui.theme.Theme}.
 */
@NullMarked
package org.watchfloor.ui.theme;

import org.jspecify.annotations.NullMarked;
