package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.watchfloor.support.SourceTree;

/**
 * A station of the sample district in a folder of one's own. It is made by {@code init} once and
 * then copied: making one takes longer than most tests that want one.
 */
final class SampleStation {
  private SampleStation() {}

  /** Puts one into a folder and says where it is, for {@code --data}. */
  static String in(Path folder) {
    Path data = folder.resolve("dh");
    try (Stream<Path> files = Files.walk(Made.STATION)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, data.resolve(Made.STATION.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return data.toString();
  }

  /** Made by the first test that asks; the others wait for it. */
  private static final class Made {
    static final Path STATION = make();

    private static Path make() {
      try {
        Path folder =
            Files.createTempDirectory(
                Files.createDirectories(SourceTree.path("target")), "sample-station");
        Path station = folder.resolve("dh");
        Terminal.Outcome made =
            new Terminal()
                .call(
                    "init",
                    "--data",
                    station.toString(),
                    "--sample",
                    SourceTree.path("sample-data/zhoushan").toString());
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        return station;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
