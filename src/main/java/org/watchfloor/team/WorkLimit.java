package org.watchfloor.team;

import java.time.Duration;
import org.watchfloor.rule.Basis;

/**
 * How long a team may be out.
 *
 * @param window within the last so much time
 * @param most at most so long
 * @param near with less left than this it is told
 * @param basis what that rests on
 */
public record WorkLimit(Duration window, Duration most, Duration near, Basis basis) {}
