package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the help says, in the words of the one who asks. */
class HelpTest {
  private final Terminal terminal = new Terminal();

  @ParameterizedTest
  @ValueSource(strings = {"transfer", "order", "aid", "household"})
  void isChineseToTheLastLine(String verb) {
    Terminal.Outcome help = terminal.call("help", verb);
    assertThat(help.code()).isEqualTo(ExitCode.DONE);
    assertThat(help.out())
        .startsWith("用法：watchfloor " + verb)
        .doesNotContain("Usage", "Commands", "Display", "COMMAND");
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
