@NullMarked
package org.watchfloor.ui.link;

import org.jspecify.annotations.NullMarked;
