/** The button and the offer of the three-outage pack. */
@NullMarked
package org.watchfloor.document.pack.view;

import org.jspecify.annotations.NullMarked;
