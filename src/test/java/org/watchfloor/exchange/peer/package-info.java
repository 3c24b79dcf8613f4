@NullMarked
package org.watchfloor.exchange.peer;

import org.jspecify.annotations.NullMarked;
