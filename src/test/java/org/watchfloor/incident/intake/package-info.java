/** Tests of {@code org.watchfloor.incident.intake} against real stations in temporary folders. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.incident.intake;
