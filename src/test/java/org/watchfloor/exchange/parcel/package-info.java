@NullMarked
package org.watchfloor.exchange.parcel;

import org.jspecify.annotations.NullMarked;
