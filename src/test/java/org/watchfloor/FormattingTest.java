package org.watchfloor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.support.SourceTree;

/**
 * Every Java file is formatted as google-java-format leaves it; nobody argues about blanks. With
 * {@code mvn test -Dtest=FormattingTest -Dformat.write} it formats the files instead.
 */
@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {
  private final Formatter formatter = new Formatter();

  @Test
  void everyFileIsFormatted() {
    try (Stream<Path> files = SourceTree.files("src", ".java")) {
      List<Path> unformatted = files.parallel().filter(file -> !formatted(file)).sorted().toList();
      assertThat(unformatted).as("files google-java-format would change").isEmpty();
    }
  }

  private boolean formatted(Path file) {
    try {
      String source = Files.readString(file);
      String imports =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE);
      String wanted = formatter.formatSource(imports);
      if (System.getProperty("format.write") != null && !source.equals(wanted)) {
        Files.writeString(file, wanted);
        return true;
      }
      return source.equals(wanted);
    } catch (FormatterException e) {
      throw new IllegalStateException(file.toString(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
