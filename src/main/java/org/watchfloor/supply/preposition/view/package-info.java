/** What the console shows of goods put forward: plans in the list of papers, and their forms. */
@NullMarked
package org.watchfloor.supply.preposition.view;

import org.jspecify.annotations.NullMarked;
