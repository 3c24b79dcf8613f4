/**
 * The panel on the page of an incident from which teams and supplies are sent.
 *
 * <p>Invariants: one press sends a team nothing speaks against; whom something speaks against is
 * sent only with a reason; every pick and every shortfall shows why.
 *
 * <p>Enter at {@link org.watchfloor.incident.dispatch.view.DispatchPanel}.
 */
@NullMarked
package org.watchfloor.incident.dispatch.view;

import org.jspecify.annotations.NullMarked;
