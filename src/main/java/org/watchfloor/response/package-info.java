/**
 * Emergency response 应急响应: which level is in force for which hazard, who decided it when and on
 * what basis, and which tasks it set going.
 *
 * <p>Invariants: per hazard and unit one response at most is open; it goes NONE → PROPOSED → ACTIVE
 * → ADJUSTED → ENDED through the one guarded transition {@link
 * org.watchfloor.response.ResponseStage#after}, any jump between levels being legal. A level is
 * started, changed and ended only by a post its plan authorises (突发事件应对法 §71, §86); starting gives
 * the four statutory fields (§72). The unit is the headquarters itself or a township, park or area
 * of its district; the station that took it down alone changes it. A level that needs a second
 * officer comes into force with the confirmation, or stands marked without. Nothing but such a
 * decision moves a level: a warning at most proposes one. The plan's text is in the record from the
 * first start on, so an old case opens with the plan of its day. Two stations that decided without
 * seeing each other leave a contradiction naming both entries; the next decision settles it.
 *
 * <p>Enter at {@link org.watchfloor.response.ResponseService}; plans are in {@code plan}, tasks in
 * {@code task}, second officers in {@code confirmation}, posts in {@code headquarters}; beside the
 * levels stand {@code period} and {@code suspension}.
 */
@NullMarked
package org.watchfloor.response;

import org.jspecify.annotations.NullMarked;
