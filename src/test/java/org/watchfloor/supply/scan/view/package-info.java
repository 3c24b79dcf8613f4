/** Walks of scanning goods in and out. */
@NullMarked
package org.watchfloor.supply.scan.view;

import org.jspecify.annotations.NullMarked;
