/**
 * The three outages on the screen: the page 三断 with who is cut off on top, the badge of the band,
 * the layer of the map, Ctrl+K.
 *
 * <p>Invariants: on a row one key is one report, over the channel that is chosen above the list and
 * always in sight; unknown is written as unknown and never coloured as through; the map and the
 * wall show areas and what is out, no post and no person.
 *
 * <p>Enter at {@link org.watchfloor.region.outage.view.OutageViewModule}.
 */
@NullMarked
package org.watchfloor.region.outage.view;

import org.jspecify.annotations.NullMarked;
