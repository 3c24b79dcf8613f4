/**
 * Where harm is to be expected: the list of risk points 风险点 with their static risk colour, the
 * people who live in them, and the post that answers for each.
 *
 * <p>Invariants: {@link org.watchfloor.risk.RiskColor} is a scale of its own and never mixed with
 * warning colours, severities or response levels; the same row again changes nothing. Legal basis:
 * 突发事件应对法 §33 (governments register hazard sources and dangerous areas and check them).
 *
 * <p>Enter at {@link org.watchfloor.risk.RiskService}.
 */
@NullMarked
package org.watchfloor.risk;

import org.jspecify.annotations.NullMarked;
