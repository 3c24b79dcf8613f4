/** Tests of {@code org.watchfloor.incident} against real stations in temporary folders. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.incident;
