/**
 * Digital plans 数字化预案: what a district has decided beforehand, as data. When a level may be
 * started, by which post, what is then done by whom and by when stands in {@code plans/*.yaml} of
 * the data folder, never in the program, because it differs from county to county and from year to
 * year (突发事件应对法 §71: the plan must define its four levels).
 *
 * <p>Invariants: a file is taken whole or not at all; every fault is told at once with file, line,
 * column, reason and remedy. A {@link org.watchfloor.response.plan.Plan} is what its text says and
 * nothing else, so a plan kept as text and hash reads the same years later. What the statute
 * demands of every plan (four fields to start a level, §72) is checked here; what a plan adds is
 * its own.
 *
 * <p>Enter at {@link org.watchfloor.response.plan.PlanReader} and {@link
 * org.watchfloor.response.plan.PlanShelf}; the file's format is described in docs/plan-format.md.
 */
@NullMarked
package org.watchfloor.response.plan;

import org.jspecify.annotations.NullMarked;
