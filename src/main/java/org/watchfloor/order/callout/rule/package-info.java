/**
 * The rules of calling out 叫应规则: who is called when a warning is of which colour, within what
 * times, and what a first reply must answer; {@code order/callout.yaml}, or the station's own
 * {@code rules/callout.yaml}.
 *
 * <p>Invariants: no number of minutes and no post stands in the program; each row says where it is
 * from and how sure that is; a file with a fault is not used, and the fault is told with file and
 * line. Source: the Zhejiang call-out guide as a district explained it in 2023 (domain brief 2.12).
 *
 * <p>Enter at {@link org.watchfloor.order.callout.rule.CalloutRuleBook}.
 */
@NullMarked
package org.watchfloor.order.callout.rule;

import org.jspecify.annotations.NullMarked;
