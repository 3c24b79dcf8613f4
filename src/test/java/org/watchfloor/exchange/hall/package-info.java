/** Seats of one hall on a real PostgreSQL. */
@NullMarked
package org.watchfloor.exchange.hall;

import org.jspecify.annotations.NullMarked;
