@NullMarked
package org.watchfloor.document.pack;

import org.jspecify.annotations.NullMarked;
