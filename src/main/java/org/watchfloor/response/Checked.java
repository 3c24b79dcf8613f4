package org.watchfloor.response;

import java.util.Optional;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A decision that could be carried out now, but for a second officer where one is needed.
 *
 * @param response the response it changes; empty for a start
 * @param unitName what the unit is called; empty for the headquarters itself
 * @param from the level before; empty for a start
 * @param to the level after, or the one that ends
 * @param planHash the text of the plan it follows
 * @param title the deciding post's title
 * @param needsSecond whether a second officer must confirm it
 */
public record Checked(
    ResponseAct act,
    Optional<String> response,
    Hazard hazard,
    String unit,
    String unitName,
    Optional<ResponseLevel> from,
    ResponseLevel to,
    String plan,
    String planTitle,
    String planHash,
    String title,
    boolean needsSecond) {}
