/** Links on the screen: the tab in the window of packages, and the badge on the band. */
@NullMarked
package org.watchfloor.exchange.link.view;

import org.jspecify.annotations.NullMarked;
