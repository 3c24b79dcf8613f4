/** What demands for goods promise. */
@org.jspecify.annotations.NullMarked
package org.watchfloor.supply.demand;
