/** Tests of typhoons. */
@NullMarked
package org.watchfloor.warning.typhoon;

import org.jspecify.annotations.NullMarked;
