/** The tab 需求与调配: what places ask for, the best transfers for it, and why. */
@NullMarked
package org.watchfloor.supply.demand.view;

import org.jspecify.annotations.NullMarked;
