/** Tests of {@code org.watchfloor.team.view} in the real window. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.team.view;
