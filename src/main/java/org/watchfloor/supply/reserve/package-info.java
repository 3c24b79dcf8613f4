/**
 * What the reserves carry 储备定额: how many people for how many days, and what is missing against the
 * quotas of dikes, sluices, reservoirs and people.
 *
 * <p>Invariants: norms are data ({@code supply/reserves.yaml}, or the station's own) and carry
 * their source and how sure it is; a norm without an amount is never taken for 0; only goods that
 * stand in a depot and are not past their last day count, agreed and capacity reserves are told
 * apart; goods whose content is not known are named and not counted. An amount a headquarters lays
 * down is written into its own rule file and into the journal, with its source.
 *
 * <p>Enter at {@link org.watchfloor.supply.reserve.ReserveService}.
 */
@NullMarked
package org.watchfloor.supply.reserve;

import org.jspecify.annotations.NullMarked;
