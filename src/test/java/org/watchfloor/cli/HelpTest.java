package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.app.Station;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.support.SourceTree;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Register;
import org.watchfloor.table.RegisterExport;

/** What the help says, in the words of the one who asks. */
class HelpTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();

  @ParameterizedTest
  @ValueSource(strings = {"transfer", "order", "aid", "household", "seat"})
  void isChineseToTheLastLine(String verb) {
    Terminal.Outcome help = terminal.call("help", verb);
    assertThat(help.code()).isEqualTo(ExitCode.DONE);
    assertThat(help.out())
        .startsWith("用法：watchfloor " + verb)
        .doesNotContain("Usage", "Commands", "Display", "COMMAND");
  }

  @Test
  void listWithoutAKindNamesEveryKindThereIsAndSoDoesItsHelp() {
    Terminal.Outcome kinds = terminal.call("list", "--format", "csv");
    assertThat(kinds.code()).as(kinds.err()).isEqualTo(ExitCode.DONE);
    List<String> named = kinds.lines().stream().skip(1).map(line -> line.split(",")[0]).toList();
    Path data = temp.resolve("dh");
    terminal.call("init", "--data", data.toString(), "--station", "ZS-DH", "--name", "示例");
    try (Station station = Station.open(data)) {
      assertThat(named)
          .containsExactlyInAnyOrderElementsOf(
              station.listings().stream().map(Listing::kind).toList());
      assertThat(ExportVerb.KINDS)
          .containsExactlyElementsOf(station.get(RegisterExport.class).kinds());
      assertThat(station.registers()).allSatisfy(HelpTest::theGuideNamesEveryColumn);
    }
    assertThat(kinds.out()).contains("households,应转移住户花名册");
    assertThat(terminal.call("list", "--help").out()).contains("households ", "应转移住户花名册");
    assertThat(terminal.call("export", "--help").out()).contains("households ", "typhoons ");
  }

  /** But for what only a sheet that was given away has. */
  private static void theGuideNamesEveryColumn(Register<?> register) {
    String row =
        SourceTree.read(SourceTree.path("docs/import.md"))
            .lines()
            .filter(line -> line.startsWith("| `" + register.kind() + "` |"))
            .findFirst()
            .orElse("");
    Texts texts = new Texts(Language.ZH);
    assertThat(register.columns())
        .filteredOn(column -> !column.key().equals("book"))
        .extracting(column -> texts.get(column.headerKey()).split("[|(（]", 2)[0])
        .allSatisfy(name -> assertThat(row).as(register.kind()).contains(name));
  }

  @Test
  void theFirstPageIsInOneLanguage() {
    assertThat(terminal.call("help").out())
        .contains("--version", "--help")
        .doesNotContain("Show this", "Print version");
  }

  @Test
  void aMomentOfThePastIsOfferedOnlyWhereItCanBeLookedAt() {
    assertThat(terminal.call("transfer", "sign", "--help").out()).doesNotContain("--as-of");
    assertThat(terminal.call("list", "--help").out()).contains("--as-of");
  }

  @Test
  void everyStepOfATransferHasASentenceOfItsOwn() {
    List<String> lines = terminal.call("help", "transfer").lines();
    List<String> steps =
        lines.subList(lines.indexOf("命令：") + 1, lines.size()).stream()
            .map(line -> line.strip().replaceFirst("^[a-z-]+\\s+", ""))
            .toList();
    assertThat(steps).hasSizeGreaterThan(15).doesNotHaveDuplicates();
  }
}
