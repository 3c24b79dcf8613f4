/**
 * The rules of reporting 报送规则 as data: which figures are kept and how they check each other, from
 * which number on an incident is graver, and who must report what to whom by when.
 *
 * <p>Invariants: no threshold, limit or addressee stands in the program; each row names its source
 * and how sure it is (read in a text, general knowledge, ours, laid down by the hall), and that
 * mark is shown wherever the row is. A station's own file in its folder {@code rules} stands in the
 * place of the one that comes with the program; one with a fault is refused with line and reason,
 * and the program's own goes on holding, so that no clock stops because of a slip of the pen. A
 * number includes its threshold (以上 includes, 生产安全事故报告和调查处理条例 §3). Implements the thresholds of
 * that regulation, of 森林防火条例 §40, and the reporting limits of both and of 自然灾害情况统计.
 *
 * <p>Enter at {@link org.watchfloor.incident.rule.RuleBook}.
 */
@NullMarked
package org.watchfloor.incident.rule;

import org.jspecify.annotations.NullMarked;
