/** What goes out to and comes in from elsewhere: files of registers now. */
@NullMarked
package org.watchfloor.exchange;

import org.jspecify.annotations.NullMarked;
