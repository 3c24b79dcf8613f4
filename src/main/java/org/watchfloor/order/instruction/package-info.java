/**
 * Leaders' instructions 批示: what a leader wrote or said, the orders made of it, and the answer that
 * went back.
 *
 * <p>Invariants: an instruction is open until somebody answered whoever gave it; it is not answered
 * for good while an order made of it is open; an answer in between closes nothing. Same order book
 * rules as orders, numbers as {@code ZS-DH-PS26-0003}. Vendors' texts name the loop (anchors O6);
 * no rule for its times was read, so a deadline is only what the leader or the officer said.
 *
 * <p>Enter at {@link org.watchfloor.order.instruction.InstructionService}.
 */
@NullMarked
package org.watchfloor.order.instruction;

import org.jspecify.annotations.NullMarked;
