package org.watchfloor.document.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws on one page of a PDF in millimetres from its upper left corner. Letters are sized by their
 * height in millimetres, too. One thread.
 */
public final class Pen implements AutoCloseable {
  private static final float POINTS_PER_MM = 72 / 25.4f;

  /** A baseline lies about so far above the lower edge of a line of this height. */
  private static final double DESCENT = 0.24;

  /** The colour of drills, its strength and slant, and the word at the edge in millimetres. */
  private static final Color MARK = new Color(0xD9, 0x5F, 0x02);

  private static final float MARK_ALPHA = 0.13f;
  private static final double MARK_SLANT = Math.toRadians(30);
  private static final double MARK_SIZE = 3.4;
  private static final double MARK_EDGE = 5;

  private final PDDocument document;
  private final Fonts fonts;
  private final PDPageContentStream stream;
  private final double width;
  private final double height;

  /** Where a text stands from the given point. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  private Pen(
      PDDocument document, Fonts fonts, PDPageContentStream stream, double width, double height) {
    this.document = document;
    this.fonts = fonts;
    this.stream = stream;
    this.width = width;
    this.height = height;
  }

  static Pen onNewPage(PDDocument document, Fonts fonts, double width, double height)
      throws IOException {
    PDPage page = new PDPage(new PDRectangle(points(width), points(height)));
    document.addPage(page);
    return new Pen(document, fonts, new PDPageContentStream(document, page), width, height);
  }

  static Pen onPage(PDDocument document, Fonts fonts, int number) throws IOException {
    PDPage page = document.getPage(number);
    double height = page.getMediaBox().getHeight() / POINTS_PER_MM;
    return new Pen(
        document,
        fonts,
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true),
        page.getMediaBox().getWidth() / POINTS_PER_MM,
        height);
  }

  /** How wide the page is, millimetres. */
  public double pageWidth() {
    return width;
  }

  /** How high the page is, millimetres. */
  public double pageHeight() {
    return height;
  }

  /** Draws a picture into a rectangle. */
  public void image(BufferedImage image, double x, double y, double width, double tall)
      throws IOException {
    image(LosslessFactory.createFromImage(document, image), x, y, width, tall);
  }

  /** Draws a photograph into a rectangle, with its bytes as they are. */
  public void photo(byte[] jpeg, double x, double y, double width, double tall) throws IOException {
    image(JPEGFactory.createFromByteArray(document, jpeg), x, y, width, tall);
  }

  private void image(PDImageXObject image, double x, double y, double width, double tall)
      throws IOException {
    stream.drawImage(image, points(x), points(height - y - tall), points(width), points(tall));
  }

  /** Draws a line. */
  public void line(double x1, double y1, double x2, double y2, double width, Color colour)
      throws IOException {
    stream.setStrokingColor(colour);
    stream.setLineWidth(points(width));
    stream.moveTo(points(x1), points(height - y1));
    stream.lineTo(points(x2), points(height - y2));
    stream.stroke();
  }

  /** Draws the edge of a rectangle. */
  public void box(Frame frame, double width, Color colour) throws IOException {
    stream.setStrokingColor(colour);
    stream.setLineWidth(points(width));
    stream.addRect(
        points(frame.x()),
        points(height - frame.y() - frame.height()),
        points(frame.width()),
        points(frame.height()));
    stream.stroke();
  }

  /** Fills a rectangle. */
  public void fill(Frame frame, Color colour) throws IOException {
    stream.setNonStrokingColor(colour);
    stream.addRect(
        points(frame.x()),
        points(height - frame.y() - frame.height()),
        points(frame.width()),
        points(frame.height()));
    stream.fill();
  }

  /** A triangle or any other filled outline of x, y, x, y …. */
  public void shape(Color colour, double... corners) throws IOException {
    stream.setNonStrokingColor(colour);
    stream.moveTo(points(corners[0]), points(height - corners[1]));
    for (int i = 2; i < corners.length; i += 2) {
      stream.lineTo(points(corners[i]), points(height - corners[i + 1]));
    }
    stream.closePath();
    stream.fill();
  }

  /**
   * Writes a line.
   *
   * @param y the lower edge of the line
   * @param size its height
   */
  public void text(String text, double x, double y, double size, Align align) throws IOException {
    write(text, x, y, size, align, Color.BLACK, fonts.regular());
  }

  /** Writes a line in a colour. */
  public void text(String text, double x, double y, double size, Align align, Color colour)
      throws IOException {
    write(text, x, y, size, align, colour, fonts.regular());
  }

  /** Writes a line in heavy letters. */
  public void heavy(String text, double x, double y, double size, Align align) throws IOException {
    write(text, x, y, size, align, Color.BLACK, fonts.bold());
  }

  /** Writes a line in heavy letters and a colour. */
  public void heavy(String text, double x, double y, double size, Align align, Color colour)
      throws IOException {
    write(text, x, y, size, align, colour, fonts.bold());
  }

  private void write(
      String text, double x, double y, double size, Align align, Color colour, Face face)
      throws IOException {
    String known = face.known(text);
    double width = face.width(known, size);
    double left =
        switch (align) {
          case LEFT -> x;
          case CENTRE -> x - width / 2;
          case RIGHT -> x - width;
        };
    stream.setNonStrokingColor(colour);
    stream.beginText();
    stream.newLineAtOffset(points(left), points(height - y + size * DESCENT));
    face.write(stream, known, points(size));
    stream.endText();
  }

  /** Writes a word over the whole page, aslant and faint, and once at its upper edge in full. */
  void watermark(String word) throws IOException {
    double size = Math.min(width, height) / 9;
    PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
    faint.setNonStrokingAlphaConstant(MARK_ALPHA);
    stream.saveGraphicsState();
    stream.setGraphicsStateParameters(faint);
    String known = fonts.bold().known(word);
    double wide = fonts.bold().width(known, size);
    int line = 0;
    for (double y = size; y < height + size; y += size * 3) {
      for (double x = line++ % 2 == 0 ? 0 : -wide; x < width; x += wide * 2) {
        stream.setNonStrokingColor(MARK);
        stream.beginText();
        stream.setTextMatrix(Matrix.getRotateInstance(MARK_SLANT, points(x), points(height - y)));
        fonts.bold().write(stream, known, points(size));
        stream.endText();
      }
    }
    stream.restoreGraphicsState();
    heavy(word, width / 2, MARK_EDGE, MARK_SIZE, Align.CENTRE, MARK);
  }

  /** How wide a text is, millimetres. */
  public double wide(String text, double size) throws IOException {
    return fonts.regular().width(fonts.regular().known(text), size);
  }

  /** As much of a text as fits into a width; what is cut off ends in dots. */
  public String fitting(String text, double size, double width) throws IOException {
    String known = fonts.regular().known(text);
    if (fonts.regular().width(known, size) <= width) {
      return known;
    }
    int end = known.length();
    while (end > 0 && fonts.regular().width(known.substring(0, end) + "\u2026", size) > width) {
      end = known.offsetByCodePoints(end, -1);
    }
    return known.substring(0, end) + "\u2026";
  }

  /**
   * A text broken into lines that fit into a width: anywhere in Chinese, but no line begins with a
   * closing sign; else between words.
   */
  public List<String> broken(String text, double size, double width) throws IOException {
    List<String> lines = new ArrayList<>();
    String known = fonts.regular().known(text);
    // Heavy letters are a little wider.
    double most = width * 0.96;
    int from = 0;
    int at = 0;
    double wide = 0;
    while (at < known.length()) {
      int next = known.offsetByCodePoints(at, 1);
      double sign = fonts.regular().width(known.substring(at, next), size);
      if (wide + sign > most && at > from) {
        int cut = LineBreak.before(known, from, at);
        lines.add(known.substring(from, cut).stripTrailing());
        from = LineBreak.skipSpaces(known, cut);
        at = from;
        wide = 0;
      } else {
        wide += sign;
        at = next;
      }
    }
    lines.add(known.substring(from));
    return lines;
  }

  private static float points(double mm) {
    return (float) (mm * POINTS_PER_MM);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
