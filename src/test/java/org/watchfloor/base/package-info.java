/** Tests of {@code org.watchfloor.base}. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.base;
