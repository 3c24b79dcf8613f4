/** Tests of {@code org.watchfloor.incident.view} with mouse and keyboard. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.incident.view;
