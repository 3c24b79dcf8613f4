package org.watchfloor.document.letter;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.Texts;
import org.watchfloor.document.pdf.PdfFile;
import org.watchfloor.document.pdf.Pen;
import org.watchfloor.document.pdf.Pen.Align;
import org.watchfloor.store.Realm;

/** Sets a document as a PDF. Background threads; some hundred milliseconds and more. */
public final class LetterPress {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final Color RED = new Color(0xC8, 0x10, 0x1C);
  private static final Color GREY = new Color(0x50, 0x50, 0x50);
  private static final double OFFICE = 9;
  private static final double TITLE = 6.6;
  private static final double NUMBER = 3.9;
  private static final double LEADING = 1.45;
  private static final double FOOT = 3;

  private final Letter letter;
  private final Texts texts;
  private final PdfFile file;
  private final int first;
  private final PageFlow flow;

  private LetterPress(Letter letter, Texts texts, PdfFile file) throws IOException {
    this.letter = letter;
    this.texts = texts;
    this.file = file;
    first = file.pages();
    flow = new PageFlow(file);
  }

  /**
   * Writes a document into a file.
   *
   * @param realm what the record is of: a document of a drill says so on every page
   * @return how many pages it has
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  public static int write(Letter letter, Texts texts, Realm realm, Path to) {
    return write(List.of(letter), texts, realm, to);
  }

  /**
   * Writes several into one file, each on pages of its own that are counted by themselves.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  public static int write(List<Letter> letters, Texts texts, Realm realm, Path to) {
    try (PdfFile file = new PdfFile(realm, texts)) {
      for (Letter letter : letters) {
        new LetterPress(letter, texts, file).set();
      }
      file.save(to);
      return file.pages();
    } catch (IOException e) {
      throw new IllegalStateException("A document cannot be set: " + to.getFileName(), e);
    }
  }

  private void set() throws IOException {
    try (PageFlow closed = flow) {
      head();
      BlockSetter setter = new BlockSetter(closed, texts.language());
      for (Block block : letter.blocks()) {
        setter.set(block);
      }
    }
    for (int page = first; page < file.pages(); page++) {
      foot(page);
    }
  }

  private void head() throws IOException {
    if (!letter.office().isEmpty()) {
      for (String line : flow.pen().broken(letter.office(), OFFICE, PageFlow.WIDTH)) {
        flow.down(OFFICE * LEADING);
        flow.pen().heavy(line, PageFlow.CENTRE, flow.y(), OFFICE, Align.CENTRE, RED);
      }
      flow.down(3);
      flow.pen().line(PageFlow.LEFT, flow.y(), PageFlow.RIGHT, flow.y(), 0.6, RED);
      flow.down(3);
    }
    for (String line : flow.pen().broken(letter.title(), TITLE, PageFlow.WIDTH)) {
      flow.down(TITLE * LEADING);
      flow.pen().heavy(line, PageFlow.CENTRE, flow.y(), TITLE, Align.CENTRE);
    }
    if (!letter.number().isEmpty()) {
      flow.down(NUMBER * LEADING);
      flow.pen().text(letter.number(), PageFlow.CENTRE, flow.y(), NUMBER, Align.CENTRE);
    }
    flow.down(4);
  }

  private void foot(int page) throws IOException {
    try (Pen pen = file.again(page)) {
      double y = PageFlow.FOOT;
      pen.line(PageFlow.LEFT, y - FOOT - 1.5, PageFlow.RIGHT, y - FOOT - 1.5, 0.15, GREY);
      Made made = letter.made();
      String key = made.entry().isEmpty() ? "document.letter.new" : "document.letter.made";
      String told = texts.get(key, made.officer(), MOMENT.format(made.at()), made.entry());
      pen.text(pen.fitting(told, FOOT, PageFlow.WIDTH - 35), PageFlow.LEFT, y, FOOT, Align.LEFT);
      pen.text(
          texts.get("document.letter.page", page - first + 1, file.pages() - first),
          PageFlow.RIGHT,
          y,
          FOOT,
          Align.RIGHT);
    }
  }
}
