/** Tests of the situation page. */
@NullMarked
package org.watchfloor.app.situation;

import org.jspecify.annotations.NullMarked;
