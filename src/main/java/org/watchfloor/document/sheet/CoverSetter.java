package org.watchfloor.document.sheet;

import java.awt.Color;
import java.io.IOException;
import org.watchfloor.document.pdf.Pen;
import org.watchfloor.document.pdf.Pen.Align;

/** Sets a cover on one page of A4, upright. */
final class CoverSetter {
  static final double WIDTH = 210;
  static final double HEIGHT = 297;

  private static final double EDGE = 20;
  private static final double OFFICE = 7;
  private static final double TITLE = 12;
  private static final double HEADING = 5.4;
  private static final double TEXT = 4.4;
  private static final double LINE = 1.6;
  private static final double GAP = 8;

  private final Pen pen;
  private final CoverPage cover;
  private double y = EDGE;

  CoverSetter(Pen pen, CoverPage cover) {
    this.pen = pen;
    this.cover = cover;
  }

  void set() throws IOException {
    for (String line : pen.broken(cover.office(), OFFICE, WIDTH - 2 * EDGE)) {
      y += OFFICE * LINE;
      pen.heavy(line, EDGE, y, OFFICE, Align.LEFT);
    }
    for (String line : pen.broken(cover.title(), TITLE, WIDTH - 2 * EDGE)) {
      y += TITLE * LINE;
      pen.heavy(line, EDGE, y, TITLE, Align.LEFT);
    }
    y += GAP / 2;
    pen.line(EDGE, y, WIDTH - EDGE, y, 0.6, Color.BLACK);
    for (String head : cover.heads()) {
      text(head);
    }
    heading(cover.contentsTitle());
    for (CoverPage.Entry entry : cover.contents()) {
      double pages = pen.wide(entry.pages(), TEXT);
      y += TEXT * LINE;
      String name = pen.fitting(entry.name(), TEXT, WIDTH - 2 * EDGE - pages - GAP);
      pen.text(name, EDGE, y, TEXT, Align.LEFT);
      pen.text(entry.pages(), WIDTH - EDGE, y, TEXT, Align.RIGHT);
      pen.line(
          EDGE + pen.wide(name, TEXT) + 2, y - 1, WIDTH - EDGE - pages - 2, y - 1, 0.1, Color.GRAY);
    }
    heading(cover.useTitle());
    for (String line : cover.use()) {
      text(line);
    }
  }

  private void heading(String words) throws IOException {
    y += GAP;
    y += HEADING * LINE;
    pen.heavy(words, EDGE, y, HEADING, Align.LEFT);
    y += 1;
  }

  private void text(String words) throws IOException {
    for (String line : pen.broken(words, TEXT, WIDTH - 2 * EDGE)) {
      y += TEXT * LINE;
      pen.text(line, EDGE, y, TEXT, Align.LEFT);
    }
  }
}
