package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ImportThroughputTest {
  @Test
  @Tag("bench")
  void tenThousandRowsAreCheckedWellWithinTheClerksPatience(@TempDir Path folder)
      throws IOException {
    ImportThroughput.Rates rates = ImportThroughput.measure(folder, 10_000);

    LoggerFactory.getLogger(getClass()).warn("{}", rates);
    assertThat(rates.csvRowsPerSecond()).isGreaterThan(1000);
    assertThat(rates.xlsxRowsPerSecond()).isGreaterThan(1000);
  }

  @Test
  void theMeasuredFilesComeInWhole(@TempDir Path folder) throws IOException {
    assertThat(ImportThroughput.measure(folder, 50).rows()).isEqualTo(50);
  }
}
