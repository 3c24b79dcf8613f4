package org.watchfloor.document.letter;

import java.io.IOException;
import org.watchfloor.document.pdf.PdfFile;
import org.watchfloor.document.pdf.Pen;

/**
 * Where the next thing goes on the pages of a document, from top to bottom, millimetres. One
 * thread.
 */
final class PageFlow implements AutoCloseable {
  /** A4, upright. */
  private static final double PAPER_WIDTH = 210;

  private static final double PAPER_HEIGHT = 297;

  /** Wide enough to be filed. */
  static final double LEFT = 25;

  static final double RIGHT = PAPER_WIDTH - 18;
  static final double WIDTH = RIGHT - LEFT;
  static final double CENTRE = (LEFT + RIGHT) / 2;
  static final double TOP = 20;
  static final double BOTTOM = PAPER_HEIGHT - 24;

  /** The lower edge of the line at the foot. */
  static final double FOOT = PAPER_HEIGHT - 13;

  private final PdfFile file;
  private Pen pen;
  private double y = TOP;

  PageFlow(PdfFile file) throws IOException {
    this.file = file;
    pen = file.page(PAPER_WIDTH, PAPER_HEIGHT);
  }

  Pen pen() {
    return pen;
  }

  /** Down to where the page is full. */
  double y() {
    return y;
  }

  /** How much is left on the page. */
  double room() {
    return BOTTOM - y;
  }

  /** Whether nothing stands on the page yet. */
  boolean fresh() {
    return y <= TOP;
  }

  void down(double by) {
    y += by;
  }

  /** Goes on to a new page unless there is so much room left, or the page is new. */
  void need(double height) throws IOException {
    if (height > room() && !fresh()) {
      next();
    }
  }

  void next() throws IOException {
    pen.close();
    pen = file.page(PAPER_WIDTH, PAPER_HEIGHT);
    y = TOP;
  }

  @Override
  public void close() throws IOException {
    pen.close();
  }
}
