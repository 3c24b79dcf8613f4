@NullMarked
package org.watchfloor.document.pack.view;

import org.jspecify.annotations.NullMarked;
