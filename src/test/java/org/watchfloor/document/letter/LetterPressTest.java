package org.watchfloor.document.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Heading;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Signatures;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.store.Realm;

/** One way to set a document: pages numbered, heads repeated, nothing lost. */
class LetterPressTest {
  private static final Made MADE =
      new Made("沈秀兰", OffsetDateTime.parse("2026-07-20T04:05:00+08:00"), "ZS-DH-1042");
  private static final float MM = 72 / 25.4f;

  @TempDir Path temp;

  @Test
  void everyPageSaysWhichItIsWhoPrintedItAndUpToWhichEntry() throws Exception {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 80; i++) {
      rows.add(Row.of("第" + i + "行", "转移群众，核对人数。".repeat(4), "ZS-DH-" + i));
    }
    Path file =
        print(
            new Heading("经过"),
            new Paragraph(Words.plain("受台风影响，全区普降大暴雨。".repeat(12))),
            new Table(
                List.of(new Column("序号", 1), new Column("事项", 4), new Column("记录号", 1.4)), rows),
            new Signatures(List.of("签发：", "审核：", "日期：")));
    List<String> pages = Printed.pages(file);
    assertThat(pages.size()).isGreaterThan(2);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .contains("第 " + (i + 1) + " 页 共 " + pages.size() + " 页")
          .contains("打印：沈秀兰", "2026-07-20 04:05", "截至记录 ZS-DH-1042")
          .contains("序号", "记录号");
    }
    assertThat(pages.getFirst()).contains("示例区防指", "情况报告", "示指〔2026〕7号");
    assertThat(pages.getLast()).contains("第80行", "签发：", "审核：", "日期：");
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      PDRectangle size = read.getPage(0).getMediaBox();
      assertThat(size.getWidth() / MM).isBetween(209.9f, 210.1f);
      assertThat(size.getHeight() / MM).isBetween(296.9f, 297.1f);
    }
    Printed.look(file, "press");
  }

  @Test
  void aRowHigherThanAPageGoesOnUnderTheSameHead() {
    String course = "凌晨两点十分接报，随即派出队伍前往现场处置。";
    Path file =
        print(
            new Table(
                List.of(new Column("要素", 1), new Column("内容", 4)),
                List.of(
                    Row.of("来源", "群众来电"),
                    new Row(
                        List.of(
                            Cell.of("经过"),
                            new Cell(
                                List.of(
                                    Words.plain(course.repeat(120)), Words.note("出处 ZS-DH-9"))))),
                    Row.of("趋势", "平稳"))));
    List<String> pages = Printed.pages(file);
    assertThat(pages.size()).isGreaterThan(1);
    assertThat(pages).allMatch(page -> page.contains("要素") && page.contains("内容"));
    String all = String.join("", pages);
    assertThat(all.split("凌晨", -1)).hasSize(121);
    assertThat(all).contains("出处 ZS-DH-9", "平稳");
  }

  @Test
  void aRareSignBecomesABoxAndStopsNothing() {
    assertThat(Printed.text(print(new Paragraph(Words.plain("𠮷\u0007村"))))).contains("□村");
  }

  @Test
  void whatIsCopiedOutOfItIsWhatWasWritten() {
    String text = "风车门长页，officer fi ffl ，一人之上大小比西见角青非面高鱼鸟黄黑鼠齐龙";
    assertThat(Printed.text(print(new Paragraph(Words.plain(text)), new Heading(text))))
        .contains("\u3000\u3000" + text)
        .endsWith("第 1 页 共 1 页")
        .containsOnlyOnce("ZS-DH-1042");
  }

  private Path print(Block... blocks) {
    Path file = temp.resolve("letter.pdf");
    Letter letter = new Letter("示例区防指", "情况报告", "示指〔2026〕7号", List.of(blocks), MADE);
    LetterPress.write(letter, new Texts(Language.ZH), Realm.LIVE, file);
    return file;
  }
}
