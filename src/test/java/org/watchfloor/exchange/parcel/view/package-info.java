@NullMarked
package org.watchfloor.exchange.parcel.view;

import org.jspecify.annotations.NullMarked;
