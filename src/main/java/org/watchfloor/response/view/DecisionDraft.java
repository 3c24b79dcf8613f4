package org.watchfloor.response.view;

import java.util.function.Consumer;
import java.util.function.Function;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A decision somebody has prepared: what stands in the form at first, and what is done with it. The
 * officer may change all of it but the hazard.
 *
 * @param plan the key of the plan to follow
 * @param matter what it is about, for a start the 响应事项, for a change the reason
 * @param basisDoc the document it rests on
 * @param until the expected end as an officer types it
 * @param proposal the id of the proposal it follows
 * @param start starts it, on a background thread; the id of the response
 * @param adjust changes the level, on a background thread
 */
public record DecisionDraft(
    Hazard hazard,
    ResponseLevel level,
    String plan,
    String matter,
    String basisDoc,
    String until,
    String proposal,
    Function<StartRequest, String> start,
    Consumer<AdjustRequest> adjust) {}
