/**
 * What leaves the console on paper or as a file for others: map sheets, cards and lists, reports,
 * minutes, slips, the file of a case.
 *
 * <p>Invariants: a document shows what it was made from and when; it is written whole under another
 * name and then put in place, so that a full disk leaves the old one; fonts are inside the file,
 * because the printer's computer has none.
 *
 * <p>Enter at {@link org.watchfloor.document.sheet.SheetBook} for maps and at {@link
 * org.watchfloor.document.letter.LetterPress} for texts.
 */
@NullMarked
package org.watchfloor.document;

import org.jspecify.annotations.NullMarked;
