/**
 * Reports to the level above 信息报送: drafted from the facts, signed, sent with proof, confirmed by
 * telephone.
 *
 * <p>Invariants: there are two chains and neither answers for the other, 首报 · 续报 · 终报 of the
 * incident and 初报 · 续报 · 核报 of the disaster's statistics; a number in a report is one of the
 * figures the hall stands by, with the entry it comes from, and is never typed into the report; a
 * report whose figures changed since it was drafted is not signed; what was signed or said to
 * somebody stays as it was; a written report is sent signed only; proof of sending names whom, over
 * what, who took it, and later who confirmed it. What differs from the report before is marked.
 * Implements 生产安全事故报告和调查处理条例 §12 and 突发事件应对法 §61 (no late, false or concealed report).
 *
 * <p>Enter at {@link org.watchfloor.incident.report.ReportService}.
 */
@NullMarked
package org.watchfloor.incident.report;

import org.jspecify.annotations.NullMarked;
