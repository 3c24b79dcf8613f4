package org.watchfloor.document.sheet;

import java.awt.Color;
import java.io.IOException;
import org.watchfloor.document.pdf.PdfFile;
import org.watchfloor.document.pdf.Pen;
import org.watchfloor.document.pdf.Pen.Align;

/** Sets a page of lines in two columns on as many sheets of A4 as it takes. */
final class TextSetter {
  private static final double EDGE = 14;
  private static final double GAP = 8;
  private static final double TITLE = 6;
  private static final double TEXT = 3.8;
  private static final double STEP = 6;
  private static final double TOP = 30;
  private static final double FOOT = 3;

  private final PdfFile file;
  private final TextPage page;

  TextSetter(PdfFile file, TextPage page) {
    this.file = file;
    this.page = page;
  }

  void set() throws IOException {
    int next = 0;
    do {
      try (Pen pen = file.page(Paper.A4.width(), Paper.A4.height())) {
        next = sheet(pen, next);
      }
    } while (next < page.lines().size());
  }

  /** One sheet; the first line that did not fit. */
  private int sheet(Pen pen, int from) throws IOException {
    double width = (Paper.A4.width() - 2 * EDGE - GAP) / 2;
    double bottom = Paper.A4.height() - EDGE - STEP;
    pen.heavy(
        pen.fitting(page.title(), TITLE, Paper.A4.width() - 2 * EDGE),
        EDGE,
        EDGE + TITLE,
        TITLE,
        Align.LEFT);
    pen.line(EDGE, EDGE + TITLE + 3, Paper.A4.width() - EDGE, EDGE + TITLE + 3, 0.3, Color.BLACK);
    pen.text(page.foot(), EDGE, Paper.A4.height() - EDGE + FOOT, FOOT, Align.LEFT);
    int next = from;
    for (int column = 0; column < 2; column++) {
      double x = EDGE + column * (width + GAP);
      double y = TOP;
      while (next < page.lines().size() && y <= bottom) {
        y = line(pen, page.lines().get(next), x, y, width, bottom);
        if (y > 0) {
          next++;
        } else {
          break;
        }
      }
    }
    return next;
  }

  /** Where the next line goes; negative if this one no longer fits into the column. */
  private static double line(
      Pen pen, TextPage.Line line, double x, double y, double width, double bottom)
      throws IOException {
    var pieces = pen.broken(line.text(), TEXT, width);
    if (y > TOP && y + (pieces.size() - 1) * STEP > bottom) {
      return -1;
    }
    double at = y;
    for (String piece : pieces) {
      if (line.heavy()) {
        pen.heavy(piece, x, at, TEXT, Align.LEFT);
      } else {
        pen.text(piece, x, at, TEXT, Align.LEFT);
      }
      at += STEP;
    }
    return at;
  }
}
