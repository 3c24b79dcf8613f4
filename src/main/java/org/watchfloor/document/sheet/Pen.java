package org.watchfloor.document.sheet;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Draws on one page of a PDF in millimetres from its upper left corner. Letters are sized by their
 * height in millimetres, too. One thread.
 */
final class Pen implements AutoCloseable {
  private static final float POINTS_PER_MM = 72 / 25.4f;

  /** A baseline lies about so far above the lower edge of a line of this height. */
  private static final double DESCENT = 0.24;

  private final PDDocument document;
  private final Fonts fonts;
  private final PDPageContentStream stream;
  private final double height;

  /** The two weights of a document, each embedded once. */
  record Fonts(PDFont regular, PDFont bold) {
    static Fonts in(PDDocument document) throws IOException {
      return new Fonts(
          font(document, "/fonts/NotoSansSC_400Regular.ttf"),
          font(document, "/fonts/NotoSansSC_700Bold.ttf"));
    }

    private static PDFont font(PDDocument document, String resource) throws IOException {
      try (InputStream in =
          Objects.requireNonNull(Pen.class.getResourceAsStream(resource), resource)) {
        return PDType0Font.load(document, in);
      }
    }
  }

  /** Where a text stands from the given point. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** Begins a new page. */
  Pen(PDDocument document, Fonts fonts, Paper paper) throws IOException {
    this(document, fonts, paper.width(), paper.height());
  }

  /** Begins a new page of a size in millimetres. */
  Pen(PDDocument document, Fonts fonts, double width, double height) throws IOException {
    this.document = document;
    this.fonts = fonts;
    this.height = height;
    PDPage page = new PDPage(new PDRectangle(points(width), points(height)));
    document.addPage(page);
    stream = new PDPageContentStream(document, page);
  }

  void image(BufferedImage image, double x, double y, double width, double tall)
      throws IOException {
    stream.drawImage(
        LosslessFactory.createFromImage(document, image),
        points(x),
        points(height - y - tall),
        points(width),
        points(tall));
  }

  void line(double x1, double y1, double x2, double y2, double width, Color colour)
      throws IOException {
    stream.setStrokingColor(colour);
    stream.setLineWidth(points(width));
    stream.moveTo(points(x1), points(height - y1));
    stream.lineTo(points(x2), points(height - y2));
    stream.stroke();
  }

  void box(MapSheet.Frame frame, double width, Color colour) throws IOException {
    stream.setStrokingColor(colour);
    stream.setLineWidth(points(width));
    stream.addRect(
        points(frame.x()),
        points(height - frame.y() - frame.height()),
        points(frame.width()),
        points(frame.height()));
    stream.stroke();
  }

  void fill(MapSheet.Frame frame, Color colour) throws IOException {
    stream.setNonStrokingColor(colour);
    stream.addRect(
        points(frame.x()),
        points(height - frame.y() - frame.height()),
        points(frame.width()),
        points(frame.height()));
    stream.fill();
  }

  /** A triangle or any other filled outline of x, y, x, y …. */
  void shape(Color colour, double... corners) throws IOException {
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
  void text(String text, double x, double y, double size, Align align) throws IOException {
    write(text, x, y, size, align, fonts.regular());
  }

  /** Writes a line in heavy letters. */
  void heavy(String text, double x, double y, double size, Align align) throws IOException {
    write(text, x, y, size, align, fonts.bold());
  }

  private void write(String text, double x, double y, double size, Align align, PDFont font)
      throws IOException {
    String known = known(text, font);
    double width = width(known, size, font);
    double left =
        switch (align) {
          case LEFT -> x;
          case CENTRE -> x - width / 2;
          case RIGHT -> x - width;
        };
    stream.setNonStrokingColor(Color.BLACK);
    stream.beginText();
    stream.setFont(font, points(size));
    stream.newLineAtOffset(points(left), points(height - y + size * DESCENT));
    stream.showText(known);
    stream.endText();
  }

  /** As much of a text as fits into a width; what is cut off ends in dots. */
  String fitting(String text, double size, double width) throws IOException {
    String known = known(text, fonts.regular());
    if (width(known, size, fonts.regular()) <= width) {
      return known;
    }
    int end = known.length();
    while (end > 0 && width(known.substring(0, end) + "\u2026", size, fonts.regular()) > width) {
      end = known.offsetByCodePoints(end, -1);
    }
    return known.substring(0, end) + "\u2026";
  }

  /** A text broken into lines that fit into a width: anywhere in Chinese, else between words. */
  List<String> broken(String text, double size, double width) throws IOException {
    List<String> lines = new ArrayList<>();
    String left = known(text, fonts.regular());
    // Heavy letters are a little wider.
    double most = width * 0.96;
    while (width(left, size, fonts.regular()) > most) {
      int end = left.length();
      while (end > 1 && width(left.substring(0, end), size, fonts.regular()) > most) {
        end = left.offsetByCodePoints(end, -1);
      }
      int space = left.lastIndexOf(' ', end);
      int cut = space > end / 2 && left.charAt(end - 1) < 0x2e80 ? space + 1 : end;
      lines.add(left.substring(0, cut).strip());
      left = left.substring(cut);
    }
    lines.add(left);
    return lines;
  }

  /** Characters no font of ours has become a box: a sheet must not fail on a rare name. */
  private static String known(String text, PDFont font) {
    StringBuilder known = new StringBuilder();
    text.codePoints()
        .filter(sign -> !Character.isISOControl(sign))
        .mapToObj(Character::toString)
        .forEach(sign -> known.append(has(font, sign) ? sign : "\u25a1"));
    return known.toString();
  }

  private static boolean has(PDFont font, String sign) {
    try {
      return font.encode(sign).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static double width(String text, double size, PDFont font) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  private static float points(double mm) {
    return (float) (mm * POINTS_PER_MM);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
