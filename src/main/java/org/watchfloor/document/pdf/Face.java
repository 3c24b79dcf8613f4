package org.watchfloor.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One weight of our letters in a document, and which signs were written with it. Some Chinese
 * characters share a glyph with a radical; only what was written tells which of the two is meant,
 * and a reader who searches the file must find the character.
 */
final class Face {
  /** So many a table of the PDF format may hold. */
  private static final int BLOCK = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private final PDFont font;

  /** By the code of the glyph. */
  private final Map<String, String> written = new TreeMap<>();

  private Face(PDFont font) {
    this.font = font;
  }

  static Face load(PDDocument document, String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Face.class.getResourceAsStream(resource), resource)) {
      TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
      document.registerTrueTypeFontForClosing(letters);
      // A ligature is one glyph for several signs: it would be measured and read wrongly.
      letters.setEnableGsub(false);
      return new Face(PDType0Font.load(document, letters, true));
    }
  }

  /** Writes signs it has. */
  void write(PDPageContentStream stream, String text, float points) throws IOException {
    HexFormat hex = HexFormat.of().withUpperCase();
    int at = 0;
    while (at < text.length()) {
      int next = text.offsetByCodePoints(at, 1);
      String sign = text.substring(at, next);
      written.put(
          hex.formatHex(font.encode(sign)),
          hex.formatHex(sign.getBytes(StandardCharsets.UTF_16BE)));
      at = next;
    }
    stream.setFont(font, points);
    stream.showText(text);
  }

  /** How wide signs it has are at a size. */
  double width(String text, double size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  /** Characters it does not have become a box: a page must not fail on a rare name. */
  String known(String text) {
    StringBuilder known = new StringBuilder();
    text.codePoints()
        .filter(sign -> !Character.isISOControl(sign))
        .mapToObj(Character::toString)
        .forEach(sign -> known.append(has(sign) ? sign : "\u25a1"));
    return known.toString();
  }

  private boolean has(String sign) {
    try {
      return font.encode(sign).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Tells readers which sign each glyph stands for; once the glyphs are in the document. */
  void nameSigns(PDDocument document) throws IOException {
    if (written.isEmpty()) {
      return;
    }
    StringBuilder map = new StringBuilder(HEAD);
    var left = written.entrySet().iterator();
    int more = written.size();
    while (more > 0) {
      int block = Math.min(BLOCK, more);
      map.append(block).append(" beginbfchar\n");
      for (int i = 0; i < block; i++) {
        var one = left.next();
        map.append('<').append(one.getKey()).append("> <").append(one.getValue()).append(">\n");
      }
      map.append("endbfchar\n");
      more -= block;
    }
    PDStream stream = new PDStream(document);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.append(END).toString().getBytes(StandardCharsets.US_ASCII));
    }
    font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
  }
}
