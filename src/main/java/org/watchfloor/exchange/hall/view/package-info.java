/** What a seat shows of its hall: a word on the band, and who sits where. */
@NullMarked
package org.watchfloor.exchange.hall.view;

import org.jspecify.annotations.NullMarked;
