/** What the console shows of mutual aid: requests in the list of papers, and their forms. */
@NullMarked
package org.watchfloor.supply.aid.view;

import org.jspecify.annotations.NullMarked;
