/**
 * Incidents 突发事件: taken from the call, corrected in the open, linked when told twice, closed with a
 * summary.
 *
 * <p>Invariants: an incident has one number for ever, which is also its id, and no two stations can
 * give the same one; a call needs four things at most (what, kind, severity, where), everything
 * else may follow; what is suggested is never taken without the officer; a correction keeps what
 * stood there before with a reason; a duplicate is an edge that can be taken away again and nothing
 * of either report is lost; severity is its own scale (特别重大 … 一般) and never a warning colour or a
 * response level. Implements 突发事件应对法 §2 and §61 and the six elements of 生产安全事故报告和调查处理条例 §12.
 *
 * <p>Other features put themselves on an incident's timeline by naming {@code incident:NUMBER}
 * among what their facts are about, and add a panel to its page with {@link
 * org.watchfloor.ui.ObjectPanel}. Sub-package {@code intake}: what helps while the phone is at the
 * ear. Enter at {@link org.watchfloor.incident.IncidentService}.
 */
@NullMarked
package org.watchfloor.incident;

import org.jspecify.annotations.NullMarked;
