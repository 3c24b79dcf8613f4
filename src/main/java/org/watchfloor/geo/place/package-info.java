/**
 * Finds things by what an officer types of their name: characters, pinyin, initials, any mixture.
 *
 * <p>Invariants: every keystroke is answered from memory; what stands earlier in the list fits
 * better (the exact name, then names that begin so, then pinyin from the beginning, then anything
 * inside). All readings of a character are tried, because nobody knows which one a village uses. An
 * index never changes once built: build a new one in the background and exchange it.
 *
 * <p>Enter at {@link org.watchfloor.geo.place.PlaceIndex} for places on the map, and {@link
 * org.watchfloor.geo.place.NameIndex} for anything else with a name.
 */
@NullMarked
package org.watchfloor.geo.place;

import org.jspecify.annotations.NullMarked;
