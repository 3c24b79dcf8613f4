/** The window 站点数据包: taking in, making and setting aside packages, and whom to trust. */
@NullMarked
package org.watchfloor.exchange.parcel.view;

import org.jspecify.annotations.NullMarked;
