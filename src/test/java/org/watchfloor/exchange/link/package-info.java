/** Tests of links between stations: a real broker, real connections, and a line that fails. */
@NullMarked
package org.watchfloor.exchange.link;

import org.jspecify.annotations.NullMarked;
