/**
 * The three outages 三断 — road, network, power — of every township and village, and whether anybody
 * has heard from it: each strand with its state, since when, over what channel it is known, who
 * said so and who wrote it down; the last contact 最后联系, the last try that failed, the messenger
 * sent.
 *
 * <p>Invariants: what nobody said is {@code UNKNOWN} and never counts as through; of two reports on
 * a strand the one that happened later stands, whatever the order of writing; two reports made
 * without knowing each other that cannot both hold are named as a contradiction until an officer
 * settles it or reports anew; a place is heard only over a channel on which somebody there spoke.
 * No person's name is needed anywhere: who said something is a post. Legal basis: 突发事件应对法 §61, §64
 * (reports true and at once); rule book: 三断 communications (domain brief, duty).
 *
 * <p>Enter at {@link org.watchfloor.region.outage.OutageService}.
 */
@NullMarked
package org.watchfloor.region.outage;

import org.jspecify.annotations.NullMarked;
