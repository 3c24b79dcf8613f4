/**
 * Vessels 船舶: which there are, which are still at sea, how many people are aboard, where they were
 * last and who said so — before a typhoon every one of them must be in port and its crew ashore.
 *
 * <p>Invariants: a vessel nobody reported is {@code UNKNOWN} and never counts as berthed; state,
 * people aboard and position each keep the report that happened last, with its age; reports written
 * apart that would leave a vessel safe and not safe are named as a contradiction until somebody who
 * knows reports it anew. A channel is a call sign or a set, never a person's name. Rule book:
 * 海域安全清单 and 扣押船舶防台 (domain brief, ZS27).
 *
 * <p>Enter at {@link org.watchfloor.evacuation.vessel.VesselService}.
 */
@NullMarked
package org.watchfloor.evacuation.vessel;

import org.jspecify.annotations.NullMarked;
