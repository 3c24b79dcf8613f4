package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.support.SourceTree;

/** Action cards without a window: ticked, listed, and each on one side of A5. */
class CardVerbsTest {
  private static final Path SAMPLE = SourceTree.path("sample-data/zhoushan/plans");
  private static final float MM = 72 / 25.4f;

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void makeStation() {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    for (String plan : new String[] {"overall", "forest-fire", "production-accident"}) {
      terminal.call("import", SAMPLE.resolve(plan + ".yaml").toString(), "--data", data);
    }
  }

  @Test
  void aStepTickedOnTheCommandLineStandsOnTheListAndOnThePaper() throws IOException {
    String incident =
        terminal
            .call(
                "incident",
                "add",
                "--data",
                data,
                "--narrative",
                "山上着火",
                "--type",
                "11G01",
                "--severity",
                "large",
                "--place",
                "长岗山")
            .out()
            .strip();

    assertThat(
            terminal
                .call(
                    "card",
                    "tick",
                    incident,
                    "DUTY-FOREST-FIRE",
                    "1",
                    "2",
                    "--data",
                    data,
                    "--officer",
                    "陈江")
                .code())
        .isEqualTo(ExitCode.DONE);
    assertThat(
            terminal
                .call("card", "untick", incident, "DUTY-FOREST-FIRE", "2", "--data", data)
                .code())
        .isEqualTo(ExitCode.DONE);

    assertThat(terminal.call("list", "card-ticks", "--data", data, "--format", "csv").out())
        .contains("DUTY-FOREST-FIRE,1,陈江")
        .doesNotContain("DUTY-FOREST-FIRE,2,");
    Path file = temp.resolve("card.pdf");
    Terminal.Outcome printed =
        terminal.call("card", "print", "--incident", incident, file.toString(), "--data", data);
    assertThat(printed.code()).isEqualTo(ExitCode.DONE);
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      assertThat(read.getNumberOfPages()).isEqualTo(2);
      String text = Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC);
      assertThat(text).contains(incident, "森林火灾接报处置卡", "陈江", "就近调动扑火力量");
    }
  }

  @Test
  void everyBlankCardFitsOnOneSideOfA5WithAllItsSteps() throws IOException {
    Path file = temp.resolve("cards.pdf");

    Terminal.Outcome printed = terminal.call("card", "print", file.toString(), "--data", data);

    assertThat(printed.err()).contains("已印 4 张处置卡");
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      assertThat(read.getNumberOfPages()).isEqualTo(4);
      for (var page : read.getPages()) {
        PDRectangle size = page.getMediaBox();
        assertThat(size.getWidth() / MM).isBetween(147.9f, 148.1f);
        assertThat(size.getHeight() / MM).isBetween(209.9f, 210.1f);
      }
      String text = Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC);
      assertThat(text).contains("不动员残疾人", "保存原始资料和证据").doesNotContain("没有印下");
    }
  }
}
