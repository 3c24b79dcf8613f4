package org.watchfloor.cli;

import picocli.CommandLine.Option;

/** {@code --format}: how the rows of a verb that lists are written. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "cli.option.format")
  private RowFormat format = RowFormat.TABLE;

  RowFormat chosen() {
    return format;
  }
}
