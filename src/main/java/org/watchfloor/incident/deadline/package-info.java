/**
 * Reporting clocks 报送时限: which reports about an incident are owed, by when, and whether they went
 * out.
 *
 * <p>Invariants: which clocks run is worked out anew from the incident, its figures, its reports
 * and the rules, so that a graver severity, another time or a corrected figure counts at once; what
 * was answered keeps the deadline it was answered under; that a deadline passed unanswered is
 * written down once, at once, and after a stop of the machine when it runs again, with both times;
 * a clock is answered by a report that went out with proof, never by a tick alone; why it was late
 * is added, never changed; a clock that need not be answered says who decided so and why.
 * Implements 突发事件应对法 §61 and §95 (迟报, 谎报, 瞒报, 漏报) and 生产安全事故报告和调查处理条例 §9–§13.
 *
 * <p>Enter at {@link org.watchfloor.incident.deadline.ClockBoard} and {@link
 * org.watchfloor.incident.deadline.ClockService}.
 */
@NullMarked
package org.watchfloor.incident.deadline;

import org.jspecify.annotations.NullMarked;
