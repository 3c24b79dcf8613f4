/** What mutual aid promises. */
@org.jspecify.annotations.NullMarked
package org.watchfloor.supply.aid;
