/** Tests of {@code org.watchfloor.supply.view} in the real window. */
@org.jspecify.annotations.NullUnmarked
package org.watchfloor.supply.view;
