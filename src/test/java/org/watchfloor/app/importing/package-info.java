/** Tests of {@code org.watchfloor.app.importing} in the real window. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.app.importing;
