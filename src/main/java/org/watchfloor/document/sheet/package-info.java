/**
 * Maps on paper: how a scale and a size of paper become a part of the earth, the grid around it,
 * and the PDF with legend, scale, north, time and sources.
 *
 * <p>Invariants: the scale is true at the middle of the sheet; everything that dates or sources the
 * map stands on the sheet itself, because sheets get separated; the approval number of the base map
 * is part of its sources (Surveying and mapping law of the PRC, map regulations).
 *
 * <p>Enter at {@link org.watchfloor.document.sheet.MapSheet} and {@link
 * org.watchfloor.document.sheet.SheetBook}.
 */
@NullMarked
package org.watchfloor.document.sheet;

import org.jspecify.annotations.NullMarked;
