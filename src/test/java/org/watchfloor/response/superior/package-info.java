@NullMarked
package org.watchfloor.response.superior;

import org.jspecify.annotations.NullMarked;
