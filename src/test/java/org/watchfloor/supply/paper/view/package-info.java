/** What the list of papers promises. */
@org.jspecify.annotations.NullMarked
package org.watchfloor.supply.paper.view;
