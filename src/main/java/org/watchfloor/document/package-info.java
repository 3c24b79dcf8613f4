/**
 * What leaves the console on paper or as a file for others: map sheets now, reports and the paper
 * pack with them.
 *
 * <p>Invariants: a document shows what it was made from and when; it is written whole under another
 * name and then put in place, so that a full disk leaves the old one; fonts are inside the file,
 * because the printer's computer has none.
 *
 * <p>Enter at {@link org.watchfloor.document.sheet.SheetBook} for maps.
 */
@NullMarked
package org.watchfloor.document;

import org.jspecify.annotations.NullMarked;
