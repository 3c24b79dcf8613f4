@NullMarked
package org.watchfloor.exchange.imports;

import org.jspecify.annotations.NullMarked;
