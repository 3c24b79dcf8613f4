package org.watchfloor.response.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how sure a line of a plan file is: its {@code status} and {@code source}. */
final class MarkReader {
  static final List<String> KEYS = List.of("status", "source");

  private MarkReader() {}

  /** The mark a line must have. */
  static Optional<Mark> required(Section line) {
    Optional<String> source = line.findText("source");
    return line.constant("status", BasisStatus.class).map(status -> new Mark(status, source));
  }

  /** The mark of a line that may do without; a source without a status is a fault. */
  static Optional<Mark> optional(Section line) {
    return line.find("status").isEmpty() && line.find("source").isEmpty()
        ? Optional.empty()
        : required(line);
  }

  /** Keys of a line, and those of its mark. */
  static List<String> with(String... keys) {
    return Stream.concat(Stream.of(keys), KEYS.stream()).toList();
  }
}
