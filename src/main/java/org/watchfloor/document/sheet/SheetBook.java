package org.watchfloor.document.sheet;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.watchfloor.base.Texts;
import org.watchfloor.document.pdf.Frame;
import org.watchfloor.document.pdf.PdfFile;
import org.watchfloor.document.pdf.Pen;
import org.watchfloor.document.pdf.Pen.Align;
import org.watchfloor.document.sheet.Atlas.Named;
import org.watchfloor.store.Realm;

/**
 * A PDF of map sheets: one for a single place, an index and many for an atlas. Background threads,
 * one at a time; each page takes a second or two.
 */
public final class SheetBook implements AutoCloseable {
  private static final Color INK = Color.BLACK;
  private static final Color GRID = new Color(0x33, 0x55, 0x88);
  private static final Color MARK = new Color(0xD8, 0x1B, 0x2B);
  private static final double HAIR = 0.12;
  private static final double LINE = 0.35;
  private static final int MOST_GRID_LINES = 8;
  private static final double SMALL = 3.0;
  private static final double LINE_HEIGHT = 1.4;

  /** Below this nobody reads it on paper, millimetres. */
  private static final double SMALLEST = 1.4;

  /** How high the sources may stand below the two lines above them, millimetres. */
  private static final double SOURCES = 17;

  private static final double TICK = 2.0;

  /** The height of the band that tells of a past moment. */
  private static final double PAST = 9;

  /** The longest scale bar, as a part of the map's width. */
  private static final double BAR = 0.2;

  /** How wide a column of the legend is, and where there is much to tell, millimetres. */
  private static final double COLUMN = 38;

  private static final double NARROW = 29;

  /** The number of a page in a pack: its height, and how far it is from the edges. */
  private static final double CORNER = 2.6;

  private static final double CORNER_X = 10;
  private static final double CORNER_Y = 4.2;

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Texts texts;

  private final PdfFile file;

  /**
   * An empty book.
   *
   * @param realm what the record is of that it is printed from: sheets of a drill say so
   */
  public SheetBook(Texts texts, Realm realm) {
    this.texts = texts;
    this.file = new PdfFile(realm, texts);
  }

  /** How many pages there are. */
  public int pages() {
    return file.pages();
  }

  /** Adds a sheet. */
  public void add(SheetPage page) {
    add(page, List.of());
  }

  /** Adds the index of an atlas: its overview with every sheet drawn and named on it. */
  public void addIndex(SheetPage overview, List<Named> sheets) {
    add(overview, sheets);
  }

  /** Adds a page of lines, and further ones if it does not fit. */
  public void add(TextPage page) {
    try {
      new TextSetter(file, page).set();
    } catch (IOException e) {
      throw new IllegalStateException("A page of lines cannot be set", e);
    }
  }

  /** Adds a card on a page of its own. */
  public void add(CardPage page) {
    try {
      new CardSetter(file, page).set();
    } catch (IOException e) {
      throw new IllegalStateException("A card cannot be set", e);
    }
  }

  /** Adds a table to work through by hand, on as many sheets as it takes. */
  public void add(TablePage page) {
    try {
      new TableSetter(file, page).set();
    } catch (IOException e) {
      throw new IllegalStateException("A table cannot be set", e);
    }
  }

  /** Adds a sheet of numbered lines to write on. */
  public void add(RuledPage page) {
    try {
      new RuledSetter(file, page).set();
    } catch (IOException e) {
      throw new IllegalStateException("A ruled sheet cannot be set", e);
    }
  }

  /** Adds a form of boxes to write into. */
  public void add(BoxPage page) {
    try {
      new BoxSetter(file, page).set();
    } catch (IOException e) {
      throw new IllegalStateException("A form cannot be set", e);
    }
  }

  /** Adds an empty page for a cover, which is written when the rest is known; its place. */
  public int keepForCover() {
    try (Pen pen = file.page(CoverSetter.WIDTH, CoverSetter.HEIGHT)) {
      return file.pages() - 1;
    } catch (IOException e) {
      throw new IllegalStateException("A page cannot be begun", e);
    }
  }

  /** Writes the cover on the page that was kept for it. */
  public void cover(int page, CoverPage cover) {
    try (Pen pen = file.again(page)) {
      new CoverSetter(pen, cover).set();
    } catch (IOException e) {
      throw new IllegalStateException("A cover cannot be set", e);
    }
  }

  /**
   * Writes on every page, in the lower right corner where no kind of page has anything, which it is
   * of how many: pages get separated.
   *
   * @param words what is said of a page, counted from 1
   */
  public void number(IntFunction<String> words) {
    for (int page = 0; page < file.pages(); page++) {
      try (Pen pen = file.again(page)) {
        pen.text(
            words.apply(page + 1),
            pen.pageWidth() - CORNER_X,
            pen.pageHeight() - CORNER_Y,
            CORNER,
            Align.RIGHT);
      } catch (IOException e) {
        throw new IllegalStateException("A page cannot be numbered", e);
      }
    }
  }

  private void add(SheetPage page, List<Named> sheets) {
    Paper paper = page.sheet().paper();
    try (Pen pen = file.page(paper.width(), paper.height())) {
      Frame frame = page.sheet().frame();
      pen.image(page.map(), frame.x(), frame.y(), frame.width(), frame.height());
      grid(pen, page.sheet(), frame);
      for (Named sheet : sheets) {
        outline(pen, page.sheet(), sheet);
      }
      pen.box(frame, LINE, INK);
      past(pen, page, frame);
      head(pen, page, frame);
      foot(pen, page, frame);
    } catch (IOException e) {
      throw new IllegalStateException("A map sheet cannot be drawn", e);
    }
  }

  private static void grid(Pen pen, MapSheet sheet, Frame frame) throws IOException {
    var box = sheet.box();
    double right = frame.x() + frame.width();
    double bottom = frame.y() + frame.height();
    for (var line : Graticule.lines(box.getMinX(), box.getMaxX(), MOST_GRID_LINES)) {
      double x = sheet.x(line.degrees());
      pen.line(x, frame.y() - TICK, x, bottom + TICK, HAIR, GRID);
      pen.text(line.label(), x, frame.y() - TICK, SMALL * 0.9, Align.CENTRE);
      pen.text(line.label(), x, bottom + TICK + SMALL, SMALL * 0.9, Align.CENTRE);
    }
    for (var line : Graticule.lines(box.getMinY(), box.getMaxY(), MOST_GRID_LINES)) {
      double y = sheet.y(line.degrees());
      pen.line(frame.x() - TICK, y, right + TICK, y, HAIR, GRID);
      pen.text(line.label(), frame.x() - 0.6, y - 0.4, SMALL * 0.75, Align.RIGHT);
      pen.text(line.label(), right + 0.6, y - 0.4, SMALL * 0.75, Align.LEFT);
    }
  }

  private static void outline(Pen pen, MapSheet overview, Named named) throws IOException {
    var box = named.sheet().box();
    double x = overview.x(box.getMinX());
    double y = overview.y(box.getMaxY());
    Frame part = new Frame(x, y, overview.x(box.getMaxX()) - x, overview.y(box.getMinY()) - y);
    pen.box(part, LINE, MARK);
    double size = Math.clamp(part.height() / 3, 2, 8);
    pen.heavy(
        named.name(), x + part.width() / 2, y + part.height() / 2 + size / 2, size, Align.CENTRE);
  }

  /** A past moment must not be taken for now: in the map itself, where nobody cuts it off. */
  private static void past(Pen pen, SheetPage page, Frame frame) throws IOException {
    if (page.past().isEmpty()) {
      return;
    }
    Frame band = new Frame(frame.x(), frame.y(), frame.width(), PAST);
    pen.fill(band, Color.WHITE);
    pen.box(band, 2 * LINE, MARK);
    double middle = frame.x() + frame.width() / 2;
    pen.heavy(page.past(), middle, frame.y() + PAST * 0.7, PAST * 0.6, Align.CENTRE);
  }

  private void head(Pen pen, SheetPage page, Frame frame) throws IOException {
    double right = frame.x() + frame.width();
    pen.heavy(page.title(), frame.x(), 10, 5.5, Align.LEFT);
    String moment = MOMENT.format(page.moment()) + " UTC" + page.moment().getOffset().getId();
    pen.text(texts.get("document.sheet.moment", moment), right, 10, 3.6, Align.RIGHT);
    pen.heavy(page.place(), (frame.x() + right) / 2, 10, 5.5, Align.CENTRE);
  }

  private void foot(Pen pen, SheetPage page, Frame frame) throws IOException {
    double top = frame.y() + frame.height() + 7;
    double right = frame.x() + frame.width();
    scale(pen, page.sheet(), frame.x(), top);
    north(pen, right - 5, top);
    double sources = right - 14 - frame.width() * 0.34;
    legend(pen, page.legend(), frame.x() + frame.width() * (BAR + 0.06), sources - 3, top);
    double y = top + SMALL;
    pen.text(texts.get("document.sheet.datum"), sources, y, SMALL, Align.LEFT);
    y += SMALL * LINE_HEIGHT;
    pen.text(texts.get("document.sheet.caution"), sources, y, SMALL, Align.LEFT);
    sources(pen, page.sources(), sources, right - 14 - sources, y);
  }

  /**
   * All of every source, smaller where there are many: an approval number must stand on the map.
   */
  private static void sources(Pen pen, List<String> all, double left, double width, double above)
      throws IOException {
    double size = SMALL;
    List<String> lines = lines(pen, all, size, width);
    while (lines.size() * size * LINE_HEIGHT > SOURCES && size > SMALLEST) {
      size *= 0.9;
      lines = lines(pen, all, size, width);
    }
    double y = above;
    for (String line : lines) {
      y += size * LINE_HEIGHT;
      pen.text(line, left, y, size, Align.LEFT);
    }
  }

  private static List<String> lines(Pen pen, List<String> all, double size, double width)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (String source : all) {
      lines.addAll(pen.broken(source, size, width));
    }
    return lines;
  }

  private void scale(Pen pen, MapSheet sheet, double left, double top) throws IOException {
    double metres = round(sheet.widthMetres() * BAR);
    double length = metres / sheet.scale() * 1000;
    pen.heavy(
        texts.get("document.sheet.scale", String.format("%,d", sheet.scale()).replace(',', ' ')),
        left,
        top + SMALL,
        4,
        Align.LEFT);
    double y = top + 7;
    for (int i = 0; i < 4; i++) {
      Frame piece = new Frame(left + length / 4 * i, y, length / 4, 1.4);
      if (i % 2 == 0) {
        pen.fill(piece, INK);
      }
      pen.box(piece, HAIR, INK);
    }
    pen.text("0", left, y + 5.2, SMALL, Align.CENTRE);
    pen.text(words(metres / 2), left + length / 2, y + 5.2, SMALL, Align.CENTRE);
    pen.text(words(metres), left + length, y + 5.2, SMALL, Align.CENTRE);
  }

  private String words(double metres) {
    return metres >= 1000 && metres % 500 == 0
        ? texts.get("document.sheet.kilometres", plain(metres / 1000))
        : texts.get("document.sheet.metres", plain(metres));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** The largest of 1, 2, 5 times a power of ten that is not longer. */
  private static double round(double metres) {
    double power = Math.pow(10, Math.floor(Math.log10(metres)));
    double digit = metres / power;
    return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
  }

  private void north(Pen pen, double x, double top) throws IOException {
    pen.shape(INK, x, top, x - 3, top + 11, x, top + 8.5);
    pen.line(x, top, x + 3, top + 11, LINE, INK);
    pen.line(x + 3, top + 11, x, top + 8.5, LINE, INK);
    pen.heavy(texts.get("document.sheet.north"), x, top + 16, 4, Align.CENTRE);
  }

  /**
   * Down first, then to the right, as many as there is room for; the most important come first, and
   * what found no room is at least counted.
   */
  private void legend(Pen pen, List<SheetPage.Legend> legend, double left, double right, double top)
      throws IOException {
    int rows = 4;
    double row = 5.6;
    boolean many = legend.size() > rows * (int) ((right - left) / COLUMN);
    double column = many ? NARROW : COLUMN;
    int columns = Math.max(1, (int) ((right - left) / column));
    int room = rows * columns;
    int shown = legend.size() > room ? room - 1 : legend.size();
    if (shown < legend.size()) {
      double x = left + (columns - 1) * column;
      double y = top + (rows - 1) * row;
      String more = texts.get("document.sheet.more", legend.size() - shown);
      pen.text(pen.fitting(more, SMALL, column - 2), x, y + 4, SMALL, Align.LEFT);
    }
    for (int i = 0; i < shown; i++) {
      SheetPage.Legend entry = legend.get(i);
      double x = left + i / rows * column;
      double y = top + i % rows * row;
      double width = 5.0 * entry.sign().getWidth() / entry.sign().getHeight();
      pen.image(entry.sign(), x, y, width, 5);
      String meaning = pen.fitting(entry.meaning(), SMALL, column - width - 2);
      pen.text(meaning, x + width + 1, y + 4, SMALL, Align.LEFT);
    }
  }

  /**
   * Writes the book; an older file of that name is replaced only when the new one is whole.
   *
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  public void save(Path to) {
    file.save(to);
  }

  @Override
  public void close() {
    file.close();
  }
}
