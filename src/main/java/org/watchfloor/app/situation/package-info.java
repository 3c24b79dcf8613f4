/**
 * The page 态势: the map of the district, its legend, and beside it what every feature has to say
 * about the situation now.
 *
 * <p>Invariants: it knows no feature; panels join through a set and stand in the order of their
 * urgency. A panel that cannot be loaded takes neither the map nor the other panels down. The same
 * page serves a laptop and the wall of the hall: everything is measured in the size of text.
 *
 * <p>Enter at {@link org.watchfloor.app.situation.SituationController} and {@code
 * fxml/map/situation.fxml}.
 */
@NullMarked
package org.watchfloor.app.situation;

import org.jspecify.annotations.NullMarked;
