/**
 * Many seats in one hall 多席位: every seat keeps a whole journal and folds its own tables; a
 * PostgreSQL database holds the entries all of them share. A seat writes in turns: it gets the
 * hall's turn, takes in what others wrote, judges its draft by that, saves it on its own disk and
 * gives it to the hall. A hall out of reach is said at once and stops nobody: the seat goes on as a
 * station of its own and gives what it owes when the hall is back, by the merge every exchange
 * uses. The station's keys are not in the record: one seat hands them to another, see {@link
 * org.watchfloor.exchange.hall.SeatKeys}. Enter at {@link
 * org.watchfloor.exchange.hall.HallService}; decided in {@code docs/decisions/0040} and {@code
 * 0045}.
 */
@NullMarked
package org.watchfloor.exchange.hall;

import org.jspecify.annotations.NullMarked;
