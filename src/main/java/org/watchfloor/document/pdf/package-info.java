/**
 * How anything gets onto the pages of a PDF: fonts of our own inside the file, a pen that measures
 * in millimetres, and a file that is whole or not there.
 *
 * <p>Invariants: nothing here knows what is printed; a character our fonts lack becomes a box and
 * never an error; text is broken so that no line begins with a closing sign and no number is torn.
 *
 * <p>Enter at {@link org.watchfloor.document.pdf.PdfFile}.
 */
@NullMarked
package org.watchfloor.document.pdf;

import org.jspecify.annotations.NullMarked;
