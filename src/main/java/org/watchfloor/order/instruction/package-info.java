/**
 * Leaders' instructions 批示: what a leader wrote or said, the orders made of it, and the answer that
 * went back.
 *
 * <p>Invariants: an instruction is open until somebody answered whoever gave it; it is not answered
 * for good while an order made of it is open; an answer in between closes nothing; a leader who
 * sends the last answer back opens it again. It is tracked as an order is, by the orders made of
 * it: who has it, read it, signed, reported, was accepted stands in their ladders and is not
 * written twice. One that is not passed on, whose orders are late, or that is not answered after
 * them stays overdue. Same order book rules as orders, numbers as {@code ZS-DH-PS26-0003}. Vendors'
 * texts name the loop (anchors O6); no rule for its times was read, so those of {@code
 * order/chase.yaml} are ours.
 *
 * <p>Enter at {@link org.watchfloor.order.instruction.InstructionService}.
 */
@NullMarked
package org.watchfloor.order.instruction;

import org.jspecify.annotations.NullMarked;
