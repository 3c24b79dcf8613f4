package org.watchfloor.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;

/** Lines of Chinese end where a reader expects them to. */
class LineBreakTest {
  private static final double SIZE = 4;

  @Test
  void noLineBeginsWithAClosingSignOrEndsWithAnOpeningOne() throws IOException {
    String text = "水位超过警戒，转移群众（含老人）。各镇街、部门：立即到岗“两保”！".repeat(6);
    for (double width = 30; width < 60; width += 1.7) {
      List<String> lines = broken(text, width);
      assertThat(lines).noneMatch(line -> "，。、：）”！".indexOf(line.charAt(0)) >= 0);
      assertThat(lines).noneMatch(line -> "（“".indexOf(line.charAt(line.length() - 1)) >= 0);
      assertThat(String.join("", lines)).isEqualTo(text);
    }
  }

  @Test
  void numbersTimesAndNamesOfEntriesStayWhole() throws IOException {
    String text = "7月20日02:10收到预警，转移12345人，记录ZS-DH-1042，水位3.85米。".repeat(5);
    for (double width = 40; width < 80; width += 1.3) {
      assertThat(broken(text, width))
          .noneMatch(
              line -> line.endsWith("123") || line.endsWith("ZS-DH-10") || line.endsWith("3."))
          .noneMatch(
              line -> line.startsWith("45人") || line.startsWith("42，") || line.startsWith("85米"));
    }
  }

  @Test
  void aWordLongerThanTheLineIsBrokenAllTheSame() throws IOException {
    String hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    List<String> lines = broken(hash, 30);
    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(String.join("", lines)).isEqualTo(hash);
  }

  @Test
  void aWordBehindAnOpeningSignIsNotTornEither() throws IOException {
    for (double width = 20; width < 34; width += 0.5) {
      assertThat(broken("Direct loss (first estimate)", width))
          .as("in %s mm", width)
          .allMatch(line ->
              List.of("Direct", "loss", "(first", "estimate)")
                  .containsAll(List.of(line.strip().split(" "))));
    }
  }

  @Test
  void wordsOfEnglishAreNotTorn() throws IOException {
    String text =
        "The headquarters confirmed by telephone that everybody had been moved. ".repeat(4);
    assertThat(broken(text, 50))
        .allMatch(line -> List.of(text.split(" ")).containsAll(List.of(line.strip().split(" "))));
  }

  private static List<String> broken(String text, double width) throws IOException {
    try (PdfFile file = new PdfFile(Realm.LIVE, new Texts(Language.ZH));
        Pen pen = file.page(210, 297)) {
      return pen.broken(text, SIZE, width);
    }
  }
}
