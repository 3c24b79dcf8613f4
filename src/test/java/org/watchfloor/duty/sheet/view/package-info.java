@NullMarked
package org.watchfloor.duty.sheet.view;

import org.jspecify.annotations.NullMarked;
