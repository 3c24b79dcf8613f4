package org.watchfloor.document.sheet;

import java.awt.Color;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import org.watchfloor.document.pdf.Frame;
import org.watchfloor.document.pdf.PdfFile;
import org.watchfloor.document.pdf.Pen;
import org.watchfloor.document.pdf.Pen.Align;

/** Sets a card on one side of A5, upright, in the largest letters in which all of it fits. */
final class CardSetter {
  /** A5, millimetres. */
  private static final double WIDTH = 148;

  private static final double HEIGHT = 210;
  private static final double EDGE = 10;
  private static final double TITLE = 6;
  private static final double LARGEST = 4.4;

  /** Below this nobody reads it in a moving car. */
  private static final double SMALLEST = 2.2;

  private static final double STEP = 0.1;
  private static final double LINE = 1.45;
  private static final double NOTE = 0.72;
  private static final double GAP = 0.5;
  private static final double FOOT = 2.6;
  private static final double INDENT = 7;

  private final PdfFile file;
  private final CardPage page;

  CardSetter(PdfFile file, CardPage page) {
    this.file = file;
    this.page = page;
  }

  void set() throws IOException {
    try (Pen pen = file.page(WIDTH, HEIGHT)) {
      double top = head(pen);
      double bottom = foot(pen);
      double size = LARGEST;
      while (size > SMALLEST && height(pen, size) > bottom - top) {
        size -= STEP;
      }
      steps(pen, size, top, bottom);
    }
  }

  private double head(Pen pen) throws IOException {
    double y = EDGE;
    for (String line : pen.broken(page.title(), TITLE, WIDTH - 2 * EDGE)) {
      y += TITLE * LINE;
      pen.heavy(line, EDGE, y, TITLE, Align.LEFT);
    }
    for (String head : page.heads()) {
      for (String line : pen.broken(head, FOOT * 1.3, WIDTH - 2 * EDGE)) {
        y += FOOT * 1.3 * LINE;
        pen.text(line, EDGE, y, FOOT * 1.3, Align.LEFT);
      }
    }
    y += 2;
    pen.line(EDGE, y, WIDTH - EDGE, y, 0.35, Color.BLACK);
    return y + 1;
  }

  /** The last line stands lowest; where the steps must end. */
  private double foot(Pen pen) throws IOException {
    double y = HEIGHT - EDGE;
    for (String foot : page.feet().reversed()) {
      for (String line : pen.broken(foot, FOOT, WIDTH - 2 * EDGE).reversed()) {
        pen.text(line, EDGE, y, FOOT, Align.LEFT);
        y -= FOOT * LINE;
      }
    }
    pen.line(EDGE, y, WIDTH - EDGE, y, 0.2, Color.BLACK);
    return y - 1;
  }

  private double height(Pen pen, double size) throws IOException {
    double all = 0;
    for (CardPage.Step step : page.steps()) {
      all += height(pen, step, size);
    }
    return all;
  }

  private static double height(Pen pen, CardPage.Step step, double size) throws IOException {
    return texts(pen, step, size).size() * size * LINE
        + notes(pen, step, size).size() * size * NOTE * LINE
        + size * GAP;
  }

  private void steps(Pen pen, double size, double top, double bottom) throws IOException {
    double y = top;
    for (int i = 0; i < page.steps().size(); i++) {
      CardPage.Step step = page.steps().get(i);
      if (y + height(pen, step, size) > bottom) {
        String more = MessageFormat.format(page.more(), page.steps().size() - i);
        pen.heavy(more, EDGE, bottom, size, Align.LEFT);
        return;
      }
      box(pen, step, y, size);
      for (String line : texts(pen, step, size)) {
        y += size * LINE;
        pen.text(line, EDGE + INDENT, y, size, Align.LEFT);
      }
      for (String line : notes(pen, step, size)) {
        y += size * NOTE * LINE;
        pen.text(line, EDGE + INDENT, y, size * NOTE, Align.LEFT);
      }
      y += size * GAP;
    }
  }

  private static void box(Pen pen, CardPage.Step step, double y, double size) throws IOException {
    Frame box = new Frame(EDGE, y + size * 0.4, size, size);
    pen.box(box, 0.35, Color.BLACK);
    if (step.done()) {
      double right = box.x() + box.width();
      double bottom = box.y() + box.height();
      pen.line(
          box.x() + size * 0.2,
          bottom - size * 0.45,
          box.x() + size * 0.45,
          bottom - size * 0.15,
          0.5,
          Color.BLACK);
      pen.line(
          box.x() + size * 0.45,
          bottom - size * 0.15,
          right - size * 0.1,
          box.y() + size * 0.15,
          0.5,
          Color.BLACK);
    }
  }

  private static List<String> texts(Pen pen, CardPage.Step step, double size) throws IOException {
    return pen.broken(step.text(), size, WIDTH - 2 * EDGE - INDENT);
  }

  private static List<String> notes(Pen pen, CardPage.Step step, double size) throws IOException {
    return step.note().isEmpty()
        ? List.of()
        : pen.broken(step.note(), size * NOTE, WIDTH - 2 * EDGE - INDENT);
  }
}
