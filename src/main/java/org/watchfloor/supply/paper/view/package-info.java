/**
 * The tab 互助与征用 of the page of supplies: all papers with a number in one list, what is late on top,
 * each with the act that matters most next. What kinds of paper there are is contributed: see
 * {@link org.watchfloor.supply.paper.view.PaperKind}.
 */
@NullMarked
package org.watchfloor.supply.paper.view;

import org.jspecify.annotations.NullMarked;
