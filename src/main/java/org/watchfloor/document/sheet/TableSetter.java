package org.watchfloor.document.sheet;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.document.pdf.PdfFile;
import org.watchfloor.document.pdf.Pen;
import org.watchfloor.document.pdf.Pen.Align;

/** Sets a table on as many sheets of A4 as it takes; a row is never split. */
final class TableSetter {
  private static final double EDGE = 12;
  private static final double TITLE = 6;
  private static final double TEXT = 3.3;
  private static final double STEP = 4.6;
  private static final double PAD = 1.4;

  /** The lowest row a hand can write into, millimetres. */
  private static final double LOWEST = 9.5;

  private static final double SIGN = 11;
  private static final double FOOT = 3;
  private static final double HAIR = 0.15;

  private final PdfFile file;
  private final TablePage page;
  private final double[] left;

  TableSetter(PdfFile file, TablePage page) {
    this.file = file;
    this.page = page;
    double all = page.columns().stream().mapToDouble(TablePage.Head::share).sum();
    double width = Paper.A4.width() - 2 * EDGE;
    left = new double[page.columns().size() + 1];
    left[0] = EDGE;
    for (int i = 0; i < page.columns().size(); i++) {
      left[i + 1] = left[i] + width * page.columns().get(i).share() / all;
    }
  }

  void set() throws IOException {
    int next = 0;
    int sheet = 1;
    do {
      try (Pen pen = file.page(Paper.A4.width(), Paper.A4.height())) {
        next = sheet(pen, next, sheet++);
      }
    } while (next < page.rows().size());
  }

  /** One sheet; the first row that did not fit. */
  private int sheet(Pen pen, int from, int sheet) throws IOException {
    double width = Paper.A4.width() - 2 * EDGE;
    double bottom = Paper.A4.height() - EDGE - SIGN;
    pen.heavy(pen.fitting(page.title(), TITLE, width - 20), EDGE, EDGE + TITLE, TITLE, Align.LEFT);
    pen.text(String.valueOf(sheet), EDGE + width, EDGE + TITLE, TEXT, Align.RIGHT);
    double y = EDGE + TITLE + PAD;
    if (from == 0) {
      for (String note : page.notes()) {
        for (String line : pen.broken(note, TEXT, width)) {
          y += STEP;
          pen.text(line, EDGE, y, TEXT, Align.LEFT);
        }
      }
    }
    y += 2 * PAD;
    double top = y;
    y = row(pen, page.columns().stream().map(TablePage.Head::name).toList(), y, true);
    int next = from;
    while (next < page.rows().size()) {
      double end = y + height(pen, page.rows().get(next));
      if (end > bottom && next > from) {
        break;
      }
      y = row(pen, page.rows().get(next), y, false);
      next++;
    }
    for (double x : left) {
      pen.line(x, top, x, y, HAIR, Color.BLACK);
    }
    pen.line(EDGE, top, EDGE + width, top, HAIR, Color.BLACK);
    pen.text(page.signature(), EDGE, Paper.A4.height() - EDGE - 2 * PAD, TEXT, Align.LEFT);
    pen.text(page.foot(), EDGE, Paper.A4.height() - EDGE + FOOT, FOOT, Align.LEFT);
    return next;
  }

  private double row(Pen pen, List<String> cells, double top, boolean head) throws IOException {
    double bottom = top + height(pen, cells);
    for (int i = 0; i < cells.size() && i < page.columns().size(); i++) {
      double y = top + PAD;
      for (String line : lines(pen, cells.get(i), i)) {
        y += STEP;
        if (head) {
          pen.heavy(line, left[i] + PAD, y - PAD / 2, TEXT, Align.LEFT);
        } else {
          pen.text(line, left[i] + PAD, y - PAD / 2, TEXT, Align.LEFT);
        }
      }
    }
    pen.line(EDGE, bottom, left[left.length - 1], bottom, HAIR, Color.BLACK);
    return bottom;
  }

  private double height(Pen pen, List<String> cells) throws IOException {
    int most = 1;
    for (int i = 0; i < cells.size() && i < page.columns().size(); i++) {
      most = Math.max(most, lines(pen, cells.get(i), i).size());
    }
    return Math.max(LOWEST, most * STEP + 2 * PAD);
  }

  private List<String> lines(Pen pen, String cell, int column) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String part : cell.split("\n", -1)) {
      lines.addAll(pen.broken(part, TEXT, left[column + 1] - left[column] - 2 * PAD));
    }
    return lines;
  }
}
