/** What requisitions promise. */
@org.jspecify.annotations.NullMarked
package org.watchfloor.supply.requisition;
