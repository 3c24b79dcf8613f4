/**
 * Reads the files warning centres send: the national profile of the Common Alerting Protocol
 * (12379) and plain CAP 1.2.
 *
 * <p>Invariants: whatever the file holds, it is read or refused in one sentence; nothing outside it
 * is fetched, no entity is expanded, size and depth are limited. An unknown event code, a missing
 * end or an unknown colour never costs the warning: it is taken and marked. Messages about
 * exercises, tests and drafts are refused.
 *
 * <p>Enter at {@link org.watchfloor.warning.cap.CapReader}.
 */
@NullMarked
package org.watchfloor.warning.cap;

import org.jspecify.annotations.NullMarked;
