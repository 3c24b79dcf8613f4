/** What the console shows of requisitions: certificates in the list of papers, and their forms. */
@NullMarked
package org.watchfloor.supply.requisition.view;

import org.jspecify.annotations.NullMarked;
