/**
 * The three counts of people 人员三项统计, for each incident and for the whole district, by township:
 * 紧急避险转移 (moved out of danger), 紧急转移安置 (cannot live at home, together or apart) and 需紧急生活救助 (needs
 * relief to live).
 *
 * <p>Invariants: each count is made of its own entries and never of another; a household counts
 * once in each, however many moves meant it; every number comes with the households and entries it
 * is made of, and adds up from them; together and apart add up to settled. Township is the unit of
 * the statistics (自然灾害情况统计调查制度). Only households of the roster count: what townships report by
 * telephone are the figures of the incident, and stand there.
 *
 * <p>Enter at {@link org.watchfloor.evacuation.count.PeopleCounts}.
 */
@NullMarked
package org.watchfloor.evacuation.count;

import org.jspecify.annotations.NullMarked;
