package org.watchfloor.document.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;

/**
 * The same document as {@link LetterPress} sets, as a file a word processor opens and goes on with:
 * the mark of a drill in the head of every page, the pages counted in the foot.
 */
final class WordFile {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final String SERIF = "SimSun";
  private static final String HEAVY = "SimHei";
  private static final String RED = "C8101C";
  private static final String ORANGE = "E06C00";
  private static final String GREY = "505050";
  private static final int TEXT = 12;
  private static final int TABLE = 10;
  private static final int NOTE = 9;
  private static final int TITLE = 18;
  private static final int OFFICE = 26;

  /** Of a millimetre: twentieths of a point, and the unit pictures are measured in. */
  private static final double TWIPS = 1440 / 25.4;

  private static final int EMU = 36_000;
  private static final long PAGE_WIDTH = 11_906;
  private static final long PAGE_HEIGHT = 16_838;
  private static final int JPEG = 0xFF;

  /** Stand where the numbers of the page go, which only the word processor knows. */
  private static final String PAGE = "\u0001";

  private static final String PAGES = "\u0002";

  private final Letter letter;
  private final Texts texts;
  private final Realm realm;
  private final XWPFDocument document;

  private WordFile(Letter letter, Texts texts, Realm realm, XWPFDocument document) {
    this.letter = letter;
    this.texts = texts;
    this.realm = realm;
    this.document = document;
  }

  /**
   * Writes it; an older file of that name is replaced only when the new one is whole.
   *
   * @throws RefusedException if it cannot be written
   */
  static void write(Letter letter, Texts texts, Realm realm, Path to) {
    Path next = to.resolveSibling(to.getFileName() + ".new");
    try (XWPFDocument document = new XWPFDocument()) {
      new WordFile(letter, texts, realm, document).set();
      Path folder = to.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (OutputStream out = Files.newOutputStream(next)) {
        document.write(out);
      }
      Files.move(next, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(next);
      } catch (IOException more) {
        e.addSuppressed(more);
      }
      throw new RefusedException(
          Message.of("document.refused.write", to, String.valueOf(e.getMessage())), e);
    }
  }

  private void set() {
    page();
    mark();
    foot();
    if (!letter.office().isEmpty()) {
      line(letter.office(), OFFICE, RED, ParagraphAlignment.CENTER);
    }
    line(letter.title(), TITLE, "000000", ParagraphAlignment.CENTER);
    if (!letter.number().isEmpty()) {
      run(paragraph(ParagraphAlignment.CENTER), letter.number(), TEXT);
    }
    letter.blocks().forEach(this::set);
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margin = section.addNewPgMar();
    margin.setLeft(twips(PageFlow.LEFT));
    margin.setRight(BigInteger.valueOf(PAGE_WIDTH).subtract(twips(PageFlow.RIGHT)));
    margin.setTop(twips(PageFlow.TOP + 5));
    margin.setBottom(BigInteger.valueOf(PAGE_HEIGHT).subtract(twips(PageFlow.BOTTOM)));
    margin.setHeader(twips(10));
    margin.setFooter(twips(12));
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS));
  }

  private void mark() {
    if (realm == Realm.DRILL) {
      XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
      head.setAlignment(ParagraphAlignment.CENTER);
      XWPFRun run = run(head, texts.get("document.drill"), TITLE);
      run.setBold(true);
      run.setColor(ORANGE);
    }
  }

  private void foot() {
    Made made = letter.made();
    String key = made.entry().isEmpty() ? "document.letter.new" : "document.letter.made";
    String told = texts.get(key, made.officer(), MOMENT.format(made.at()), made.entry());
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    String pages = texts.get("document.letter.page", PAGE, PAGES);
    run(foot, told + "\u3000", NOTE);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < pages.length(); i++) {
      String sign = pages.substring(i, i + 1);
      if (sign.equals(PAGE) || sign.equals(PAGES)) {
        run(foot, plain.toString(), NOTE);
        plain.setLength(0);
        foot.getCTP().addNewFldSimple().setInstr(sign.equals(PAGE) ? "PAGE" : "NUMPAGES");
      } else {
        plain.append(sign);
      }
    }
    run(foot, plain.toString(), NOTE);
  }

  private void set(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading.text());
      case Block.Paragraph paragraph -> paragraph(paragraph.words());
      case Block.Table table -> table(table);
      case Block.Picture picture -> picture(picture);
      case Block.Signatures signatures -> signatures(signatures.labels());
    }
  }

  private void heading(String text) {
    XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT);
    paragraph.setKeepNext(true);
    paragraph.setSpacingBefore(200);
    XWPFRun run = run(paragraph, text, TEXT + 1);
    heavy(run);
  }

  private void paragraph(Words words) {
    XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
    boolean running =
        texts.language() == Language.ZH
            && (words.tone() == Words.Tone.PLAIN || words.tone() == Words.Tone.MARKED);
    if (running) {
      paragraph.setFirstLineIndent(2 * TEXT * 20);
    }
    say(paragraph, words, TEXT);
  }

  private void table(Block.Table block) {
    int columns = block.columns().size();
    boolean headed = block.headed();
    XWPFTable table = document.createTable(block.rows().size() + (headed ? 1 : 0), columns);
    double all = block.columns().stream().mapToDouble(Block.Column::share).sum();
    table.setWidth(twips(PageFlow.WIDTH).intValue());
    int row = 0;
    if (headed) {
      XWPFTableRow head = table.getRow(row++);
      head.setRepeatHeader(true);
      for (int i = 0; i < columns; i++) {
        XWPFTableCell cell = head.getCell(i);
        cell.setColor("ECECEC");
        fill(cell, List.of(Words.heavy(block.columns().get(i).name())));
      }
    }
    for (Block.Row told : block.rows()) {
      for (int i = 0; i < columns; i++) {
        fill(table.getRow(row).getCell(i), told.cells().get(i).words());
      }
      row++;
    }
    for (XWPFTableRow each : table.getRows()) {
      for (int i = 0; i < columns; i++) {
        double width = PageFlow.WIDTH * block.columns().get(i).share() / all;
        each.getCell(i).setWidth(String.valueOf(twips(width)));
      }
    }
  }

  private void fill(XWPFTableCell cell, List<Words> words) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    for (int i = 0; i < words.size(); i++) {
      say(i == 0 ? paragraph : cell.addParagraph(), words.get(i), TABLE);
    }
  }

  private void picture(Block.Picture picture) {
    double scale =
        Math.min(
            PageFlow.WIDTH / picture.width(), picture.highest() / Math.max(1, picture.height()));
    boolean jpeg = picture.bytes().length > 0 && (picture.bytes()[0] & JPEG) == JPEG;
    XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER);
    paragraph.setKeepNext(true);
    try {
      paragraph
          .createRun()
          .addPicture(
              new ByteArrayInputStream(picture.bytes()),
              jpeg ? Document.PICTURE_TYPE_JPEG : Document.PICTURE_TYPE_PNG,
              jpeg ? "picture.jpg" : "picture.png",
              (int) Math.round(picture.width() * scale * EMU),
              (int) Math.round(picture.height() * scale * EMU));
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException("A picture cannot be put into a document", e);
    }
    run(paragraph(ParagraphAlignment.CENTER), picture.caption(), NOTE);
  }

  private void signatures(List<String> labels) {
    for (String label : labels) {
      XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT);
      paragraph.setSpacingBefore(300);
      run(paragraph, label + "\u3000" + "_".repeat(24), TEXT);
    }
  }

  private void line(String text, int size, String colour, ParagraphAlignment align) {
    XWPFRun run = run(paragraph(align), text, size);
    heavy(run);
    run.setColor(colour);
  }

  private void say(XWPFParagraph paragraph, Words words, int size) {
    XWPFRun run = run(paragraph, words.text(), words.tone() == Words.Tone.NOTE ? NOTE : size);
    switch (words.tone()) {
      case PLAIN -> run.setColor("000000");
      case NOTE -> run.setColor(GREY);
      case HEAVY -> heavy(run);
      case MARKED -> {
        heavy(run);
        run.setColor(RED);
      }
    }
  }

  private XWPFParagraph paragraph(ParagraphAlignment align) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(align);
    paragraph.setSpacingAfter(60);
    return paragraph;
  }

  /** A line break of a text is one of the paragraph. */
  private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
    run.setFontSize(size);
    run.setFontFamily(SERIF, FontCharRange.eastAsia);
    return run;
  }

  private static void heavy(XWPFRun run) {
    run.setBold(true);
    run.setFontFamily(HEAVY, FontCharRange.eastAsia);
  }
}
