/** Tests of {@code org.watchfloor.team.cover.view}. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.team.cover.view;
