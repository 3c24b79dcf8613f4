/** The rescue circle on the map, and its panel. */
@NullMarked
package org.watchfloor.team.cover.view;

import org.jspecify.annotations.NullMarked;
