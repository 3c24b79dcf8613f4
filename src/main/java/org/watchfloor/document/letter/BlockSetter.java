package org.watchfloor.document.letter;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.watchfloor.base.Language;
import org.watchfloor.document.pdf.Pen.Align;

/** Sets the parts of a document one below the other. */
final class BlockSetter {
  private static final double TEXT = 4.2;
  private static final double HEADING = 4.6;
  private static final double GAP = 2;

  /** Chinese running text begins two signs in. */
  private static final String INDENT = "\u3000\u3000";

  /** So that a heading never stands alone at the foot of a page. */
  private static final double WITH_HEADING = 30;

  private static final double CAPTION = 3.4;
  private static final double SIGN = 13;
  private static final int JPEG = 0xFF;

  private final PageFlow flow;
  private final Language language;

  BlockSetter(PageFlow flow, Language language) {
    this.flow = flow;
    this.language = language;
  }

  void set(Block block) throws IOException {
    switch (block) {
      case Block.Heading heading -> heading(heading.text());
      case Block.Paragraph paragraph -> paragraph(paragraph.words());
      case Block.Table table -> new TableBlock(flow, table).set();
      case Block.Picture picture -> picture(picture);
      case Block.Signatures signatures -> signatures(signatures);
    }
  }

  private void heading(String text) throws IOException {
    flow.need(WITH_HEADING);
    flow.down(GAP);
    lines(Words.heavy(text), HEADING);
    flow.down(GAP / 2);
  }

  private void paragraph(Words words) throws IOException {
    boolean heading = words.tone() == Words.Tone.HEAVY;
    boolean running = language == Language.ZH && !heading && words.tone() != Words.Tone.NOTE;
    if (heading) {
      flow.need(WITH_HEADING);
    }
    String text = running ? INDENT + words.text().replace("\n", "\n" + INDENT) : words.text();
    lines(new Words(text, words.tone()), TEXT);
    flow.down(GAP / 2);
  }

  private void lines(Words words, double size) throws IOException {
    for (LaidLine line : LaidLine.of(words, size, PageFlow.WIDTH, flow.pen())) {
      flow.need(line.step());
      flow.down(line.step());
      line.write(flow.pen(), PageFlow.LEFT, flow.y());
    }
  }

  private void picture(Block.Picture picture) throws IOException {
    double scale =
        Math.min(
            PageFlow.WIDTH / picture.width(), picture.highest() / Math.max(1, picture.height()));
    double width = picture.width() * scale;
    double height = picture.height() * scale;
    var caption = LaidLine.of(Words.plain(picture.caption()), CAPTION, PageFlow.WIDTH, flow.pen());
    double below = caption.stream().mapToDouble(LaidLine::step).sum();
    flow.need(height + below + 3 * GAP);
    flow.down(GAP);
    double left = PageFlow.CENTRE - width / 2;
    if (jpeg(picture.bytes())) {
      flow.pen().photo(picture.bytes(), left, flow.y(), width, height);
    } else {
      flow.pen()
          .image(
              ImageIO.read(new ByteArrayInputStream(picture.bytes())),
              left,
              flow.y(),
              width,
              height);
    }
    flow.down(height + GAP / 2);
    for (LaidLine line : caption) {
      flow.down(line.step());
      flow.pen().text(line.text(), PageFlow.CENTRE, flow.y(), line.size(), Align.CENTRE);
    }
    flow.down(GAP);
  }

  private static boolean jpeg(byte[] bytes) {
    return bytes.length > 0 && (bytes[0] & JPEG) == JPEG;
  }

  /** Two on a line. */
  private void signatures(Block.Signatures signatures) throws IOException {
    double half = PageFlow.WIDTH / 2;
    int rows = (signatures.labels().size() + 1) / 2;
    flow.need(rows * SIGN + GAP);
    for (int i = 0; i < signatures.labels().size(); i++) {
      if (i % 2 == 0) {
        flow.down(SIGN);
      }
      double left = PageFlow.LEFT + i % 2 * half;
      String label = signatures.labels().get(i);
      flow.pen().text(label, left, flow.y(), TEXT, Align.LEFT);
      double from = left + flow.pen().wide(label, TEXT) + 1;
      flow.pen().line(from, flow.y(), left + half - 6, flow.y(), 0.2, Color.BLACK);
    }
    flow.down(GAP);
  }
}
