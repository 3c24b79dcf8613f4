/**
 * Shelters on the screen: the page 安置 with how full each is, the map layer with the places left,
 * Ctrl+K.
 *
 * <p>Invariants: how full a shelter is stands as bar, number and word; typing a number on a row and
 * Enter is all it takes to report a headcount; only the steps that exist are offered.
 *
 * <p>Enter at {@link org.watchfloor.shelter.view.ShelterViewModule}.
 */
@NullMarked
package org.watchfloor.shelter.view;

import org.jspecify.annotations.NullMarked;
