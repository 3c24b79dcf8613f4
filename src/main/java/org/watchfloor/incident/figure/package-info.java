/**
 * Casualty and loss figures 伤亡损失数字: who said which number, when, over what, and which one the hall
 * stands by.
 *
 * <p>Invariants: of one figure at most one claim is current; a second one that says otherwise
 * replaces it openly or stays disputed, and both stand on the page with their entries; a lower
 * number needs a reason and a second officer, until then the higher one holds; nobody's silence is
 * a zero; claims written apart are named in a contradiction. How grave an incident is follows the
 * figures as a proposal only, the worst single row deciding, for 30 days (7 for traffic and fire),
 * also after the incident was closed. Implements 生产安全事故报告和调查处理条例 §3 and §13, and the indicators of
 * 自然灾害情况统计.
 *
 * <p>Enter at {@link org.watchfloor.incident.figure.FigureService}.
 */
@NullMarked
package org.watchfloor.incident.figure;

import org.jspecify.annotations.NullMarked;
