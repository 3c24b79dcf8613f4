/**
 * Risk points on the map and in Ctrl+K.
 *
 * <p>Invariants: the colour of a symbol is the place's own risk colour, never a warning; views read
 * through {@link org.watchfloor.risk.RiskService} only.
 *
 * <p>Enter at {@link org.watchfloor.risk.view.RiskViewModule}.
 */
@NullMarked
package org.watchfloor.risk.view;

import org.jspecify.annotations.NullMarked;
