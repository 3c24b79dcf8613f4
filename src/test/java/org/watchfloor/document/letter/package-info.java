/** Written documents as a reader gets them: text, pages, marks. */
@NullMarked
package org.watchfloor.document.letter;

import org.jspecify.annotations.NullMarked;
