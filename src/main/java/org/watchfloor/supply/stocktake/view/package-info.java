/** The form 盘点差异: what counts of stock came to beside the ledger, who counted, and why. */
@NullMarked
package org.watchfloor.supply.stocktake.view;

import org.jspecify.annotations.NullMarked;
