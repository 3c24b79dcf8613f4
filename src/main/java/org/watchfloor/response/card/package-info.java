/**
 * Action cards 应急处置卡 on an incident: what a post does at this kind of event, on one page, ticked
 * off as it is done. The cards stand in the plan files.
 *
 * <p>Invariants: an incident shows the cards of the plans that were in force when its report came
 * in, whatever the plans say by now; each tick and each tick taken back is an entry of its own,
 * with who and when, on the incident's timeline.
 *
 * <p>Enter at {@link org.watchfloor.response.card.ActionCards}.
 */
@NullMarked
package org.watchfloor.response.card;

import org.jspecify.annotations.NullMarked;
