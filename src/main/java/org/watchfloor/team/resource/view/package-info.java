/** Special resources on the map and in the search. */
@NullMarked
package org.watchfloor.team.resource.view;

import org.jspecify.annotations.NullMarked;
