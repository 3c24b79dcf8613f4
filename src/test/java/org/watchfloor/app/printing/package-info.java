/** Tests of {@code org.watchfloor.app.printing} in the real window. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.app.printing;
