/**
 * What came in as a file, as a whole: each import of a register is written down with the entries it
 * made, and can be taken back by compensating entries until something rests on it.
 */
@NullMarked
package org.watchfloor.exchange.imports;

import org.jspecify.annotations.NullMarked;
