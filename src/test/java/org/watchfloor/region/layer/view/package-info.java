/** Walks over imported layers on the map. */
@NullMarked
package org.watchfloor.region.layer.view;

import org.jspecify.annotations.NullMarked;
