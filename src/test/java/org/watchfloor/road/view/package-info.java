/** Tests of {@code org.watchfloor.road.view}. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.road.view;
