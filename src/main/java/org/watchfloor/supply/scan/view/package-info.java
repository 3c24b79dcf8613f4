/** The form 扫码出入库. */
@NullMarked
package org.watchfloor.supply.scan.view;

import org.jspecify.annotations.NullMarked;
