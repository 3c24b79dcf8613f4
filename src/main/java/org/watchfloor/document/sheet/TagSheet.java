package org.watchfloor.document.sheet;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.pdf.Frame;
import org.watchfloor.document.pdf.PdfFile;
import org.watchfloor.document.pdf.Pen;
import org.watchfloor.document.pdf.Pen.Align;
import org.watchfloor.store.Realm;

/**
 * Wristbands to cut out, without anybody's name: a code as bars and as digits, twenty on a sheet of
 * A4. Background threads.
 */
public final class TagSheet {
  private static final double WIDTH = 210;
  private static final double HEIGHT = 297;
  private static final double EDGE = 10;
  private static final int COLUMNS = 2;
  private static final int ROWS = 10;
  private static final double TAG_WIDTH = (WIDTH - 2 * EDGE) / COLUMNS;
  private static final double TAG_HEIGHT = (HEIGHT - 2 * EDGE) / ROWS;
  private static final double HAIR = 0.12;

  /** A module of the bars: what an office printer prints and a cheap scanner reads. */
  private static final double MODULE = 0.5;

  private static final double BARS = 12;
  private static final double SMALL = 3.2;
  private static final double DIGITS = 4.2;

  private TagSheet() {}

  /**
   * Writes the sheets.
   *
   * @param codes an even number of digits each
   * @param heading what stands over each code, as whose wristband it is
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  public static void write(List<String> codes, String heading, Texts texts, Realm realm, Path to) {
    int each = COLUMNS * ROWS;
    // A label is cut out: the word stands on each.
    String over = realm == Realm.DRILL ? texts.get("document.drill") + " " + heading : heading;
    try (PdfFile file = new PdfFile(realm, texts)) {
      for (int from = 0; from < codes.size(); from += each) {
        page(file, codes.subList(from, Math.min(from + each, codes.size())), over);
      }
      file.save(to);
    } catch (IOException e) {
      throw new IllegalStateException("A sheet of wristbands cannot be drawn", e);
    }
  }

  private static void page(PdfFile file, List<String> codes, String heading) throws IOException {
    try (Pen pen = file.page(WIDTH, HEIGHT)) {
      for (int i = 0; i < codes.size(); i++) {
        double x = EDGE + i % COLUMNS * TAG_WIDTH;
        double y = EDGE + i / COLUMNS * TAG_HEIGHT;
        tag(pen, codes.get(i), heading, new Frame(x, y, TAG_WIDTH, TAG_HEIGHT));
      }
    }
  }

  private static void tag(Pen pen, String code, String heading, Frame frame) throws IOException {
    pen.box(frame, HAIR, Color.GRAY);
    double middle = frame.x() + frame.width() / 2;
    pen.text(
        pen.fitting(heading, SMALL, frame.width() - EDGE),
        middle,
        frame.y() + 5,
        SMALL,
        Align.CENTRE);
    List<Integer> widths = Code128.widths(code);
    double at = middle - widths.stream().mapToInt(Integer::intValue).sum() * MODULE / 2;
    boolean bar = true;
    for (int width : widths) {
      if (bar) {
        pen.fill(new Frame(at, frame.y() + 7, width * MODULE, BARS), Color.BLACK);
      }
      at += width * MODULE;
      bar = !bar;
    }
    pen.heavy(code, middle, frame.y() + 7 + BARS + DIGITS + 1.2, DIGITS, Align.CENTRE);
  }
}
