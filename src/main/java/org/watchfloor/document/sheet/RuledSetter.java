package org.watchfloor.document.sheet;

import java.awt.Color;
import java.io.IOException;
import org.watchfloor.document.pdf.PdfFile;
import org.watchfloor.document.pdf.Pen;
import org.watchfloor.document.pdf.Pen.Align;

/** Sets a ruled sheet: the lines share the height that is left, so that all are on one page. */
final class RuledSetter {
  private static final double WIDTH = 210;
  private static final double HEIGHT = 297;
  private static final double EDGE = 12;
  private static final double TITLE = 6;
  private static final double NUMBER = 7;
  private static final double TEXT = 3.3;
  private static final double STEP = 5.6;
  private static final double HEAD = 7;
  private static final double PAD = 1.4;
  private static final double HAIR = 0.15;
  private static final double FRAME = 0.4;

  private final PdfFile file;
  private final RuledPage page;

  RuledSetter(PdfFile file, RuledPage page) {
    this.file = file;
    this.page = page;
  }

  void set() throws IOException {
    try (Pen pen = file.page(WIDTH, HEIGHT)) {
      double right = WIDTH - EDGE;
      double y = EDGE + NUMBER;
      pen.heavy(page.title(), EDGE, y, TITLE, Align.LEFT);
      pen.heavy(page.number(), right, y, NUMBER, Align.RIGHT);
      y += PAD;
      for (String head : page.heads()) {
        for (String line : pen.broken(head, TEXT, right - EDGE)) {
          y += STEP;
          pen.text(line, EDGE, y, TEXT, Align.LEFT);
        }
      }
      rule(pen, y + 2 * PAD, foot(pen, right));
    }
  }

  /** Where the lines must end. */
  private double foot(Pen pen, double right) throws IOException {
    double y = HEIGHT - EDGE;
    for (String foot : page.feet().reversed()) {
      for (String line : pen.broken(foot, TEXT * 0.9, right - EDGE).reversed()) {
        pen.text(line, EDGE, y, TEXT * 0.9, Align.LEFT);
        y -= STEP * 0.8;
      }
    }
    return y - PAD;
  }

  private void rule(Pen pen, double top, double bottom) throws IOException {
    double right = WIDTH - EDGE;
    double all = page.columns().stream().mapToDouble(TablePage.Head::share).sum();
    double x = EDGE;
    for (TablePage.Head head : page.columns()) {
      pen.heavy(head.name(), x + PAD, top + HEAD - PAD, TEXT, Align.LEFT);
      pen.line(x, top, x, bottom, x == EDGE ? FRAME : HAIR, Color.BLACK);
      x += (right - EDGE) * head.share() / all;
    }
    pen.line(right, top, right, bottom, FRAME, Color.BLACK);
    pen.line(EDGE, top, right, top, FRAME, Color.BLACK);
    double first = (right - EDGE) * page.columns().getFirst().share() / all;
    double step = (bottom - top - HEAD) / page.lines();
    for (int line = 0; line <= page.lines(); line++) {
      double y = top + HEAD + line * step;
      boolean edge = line == 0 || line == page.lines();
      pen.line(EDGE, y, right, y, edge ? FRAME : HAIR, Color.BLACK);
      if (line < page.lines()) {
        pen.text(
            String.valueOf(line + 1),
            EDGE + first / 2,
            y + step / 2 + TEXT / 2,
            TEXT,
            Align.CENTRE);
      }
    }
  }
}
