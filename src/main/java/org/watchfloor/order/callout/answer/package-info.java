/**
 * Texts that come back by SMS 短信回复: put before the officer, who takes one over with one key.
 *
 * <p>Invariants: a text is on disk before the gateway is told that it was taken; none is lost, one
 * from a number nobody was called under is shown as such; a text counts as nothing until an officer
 * takes it over, and then it is a call like any other, with the number and the time it came; of two
 * who settle one the first counts.
 *
 * <p>Enter at {@link org.watchfloor.order.callout.answer.AnswerService}.
 */
@NullMarked
package org.watchfloor.order.callout.answer;

import org.jspecify.annotations.NullMarked;
