/** Tests of {@code org.watchfloor.duty.timeline} against real stations in temporary folders. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.duty.timeline;
