@org.jspecify.annotations.NullMarked
package org.watchfloor.supply.transit;
