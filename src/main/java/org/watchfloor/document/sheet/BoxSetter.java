package org.watchfloor.document.sheet;

import java.awt.Color;
import java.io.IOException;
import org.watchfloor.document.pdf.Frame;
import org.watchfloor.document.pdf.PdfFile;
import org.watchfloor.document.pdf.Pen;
import org.watchfloor.document.pdf.Pen.Align;

/** Sets a form of boxes on one side of A5, upright. */
final class BoxSetter {
  private static final double WIDTH = 148;
  private static final double HEIGHT = 210;
  private static final double EDGE = 10;
  private static final double TITLE = 6;
  private static final double LABEL = 3;
  private static final double FOOT = 2.6;
  private static final double LINE = 1.45;
  private static final double PAD = 1.5;
  private static final double FRAME = 0.25;

  private final PdfFile file;
  private final BoxPage page;

  BoxSetter(PdfFile file, BoxPage page) {
    this.file = file;
    this.page = page;
  }

  void set() throws IOException {
    try (Pen pen = file.page(WIDTH, HEIGHT)) {
      pen.heavy(page.title(), EDGE, EDGE + TITLE, TITLE, Align.LEFT);
      pen.heavy(page.number(), WIDTH - EDGE, EDGE + TITLE, TITLE, Align.RIGHT);
      double bottom = foot(pen);
      double y = EDGE + TITLE + 2 * PAD;
      double all = page.rows().stream().mapToDouble(BoxPage.Row::share).sum();
      double room = bottom - y;
      for (BoxPage.Row row : page.rows()) {
        double tall = room * row.share() / all;
        double wide = (WIDTH - 2 * EDGE) / row.labels().size();
        double x = EDGE;
        for (String label : row.labels()) {
          pen.box(new Frame(x, y, wide, tall), FRAME, Color.BLACK);
          double line = y + PAD;
          for (String part : pen.broken(label, LABEL, wide - 2 * PAD)) {
            line += LABEL * LINE;
            pen.text(part, x + PAD, line, LABEL, Align.LEFT);
          }
          x += wide;
        }
        y += tall;
      }
    }
  }

  /** Where the boxes must end. */
  private double foot(Pen pen) throws IOException {
    double y = HEIGHT - EDGE;
    for (String foot : page.feet().reversed()) {
      for (String line : pen.broken(foot, FOOT, WIDTH - 2 * EDGE).reversed()) {
        pen.text(line, EDGE, y, FOOT, Align.LEFT);
        y -= FOOT * LINE;
      }
    }
    return y - PAD;
  }
}
