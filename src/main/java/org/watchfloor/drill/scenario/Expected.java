package org.watchfloor.drill.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the desk is expected to do about an inject.
 *
 * @param act what, as far as the record can tell
 * @param within how long after the inject; null where there is no limit, as for what an evaluator
 *     judges
 * @param words what the evaluator sees
 */
public record Expected(ExpectedAct act, @Nullable Duration within, String words) {}
