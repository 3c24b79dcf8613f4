/**
 * Proposals: which levels warnings, readings, forecasts and consultations propose by the plans on
 * the shelf, how long the decision may take, and what was decided 建议与决定时限.
 *
 * <p>Invariants: a proposal is never stored, it follows from what stands now and the plans in
 * force; it starts nothing by itself (突发事件应对法 §71: an authorised post decides). Which colour
 * proposes which level, and how long the decision may take, is the plan's. Not to start needs a
 * reason and a name as well. A proposal is decided once at a headquarters; one whose cause is over
 * is not decided at all. Two machines of one headquarters that decided without seeing each other
 * leave a contradiction that names both entries; the first counts until an officer settles it.
 *
 * <p>Enter at {@link org.watchfloor.response.proposal.Proposals}.
 */
@NullMarked
package org.watchfloor.response.proposal;

import org.jspecify.annotations.NullMarked;
