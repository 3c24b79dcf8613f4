/**
 * The timeline on the screen: one view for the whole hall and for one incident, only the filter
 * differs.
 *
 * <p>Invariants: whatever has the cursor in the list, typing goes to the entry field and Enter
 * saves; the newest entry is at the bottom and the list follows it only while the officer is at the
 * bottom; lines are read in windows off the JavaFX thread, so that a hundred thousand entries
 * scroll like a hundred; what is unverified or struck looks so by sign and words, not by colour
 * alone.
 *
 * <p>Include {@code /fxml/duty/timeline.fxml} in a page and tell its controller, an {@link
 * org.watchfloor.ui.ObjectView}, what to show.
 */
@NullMarked
package org.watchfloor.duty.timeline.view;

import org.jspecify.annotations.NullMarked;
