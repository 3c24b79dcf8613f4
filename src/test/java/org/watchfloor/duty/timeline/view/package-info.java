/** Tests of {@code org.watchfloor.duty.timeline.view}. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.duty.timeline.view;
