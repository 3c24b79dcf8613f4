/** Tests of what is drawn of typhoons. */
@NullMarked
package org.watchfloor.warning.typhoon.view;

import org.jspecify.annotations.NullMarked;
