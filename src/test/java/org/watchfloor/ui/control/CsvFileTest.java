package org.watchfloor.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  @TempDir Path folder;

  @Test
  void writesWhatASpreadsheetReadsAsChinese() throws IOException {
    Path file = folder.resolve("队伍.csv");

    CsvFile.write(file, List.of("名称", "人数"), List.of(List.of("一队,甲", "-5")));

    assertThat(file).content().isEqualTo("\uFEFF名称,人数\r\n\"一队,甲\",-5\r\n");
  }

  @Test
  void defusesWhatASpreadsheetWouldRun() throws IOException {
    Path file = folder.resolve("x.csv");

    CsvFile.write(file, List.of("a"), List.of(List.of("=1+1"), List.of("@x"), List.of("+cmd")));

    assertThat(file).content().contains("'=1+1", "'@x", "'+cmd");
  }
}
