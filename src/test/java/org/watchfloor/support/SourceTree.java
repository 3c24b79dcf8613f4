package org.watchfloor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of the project, for tests that read the sources. */
public final class SourceTree {
  private static final Path ROOT = Path.of(System.getProperty("watchfloor.basedir", "."));

  private SourceTree() {}

  /** A file or folder of the project. */
  public static Path path(String relative) {
    return ROOT.resolve(relative);
  }

  /** All files below a folder whose names end so; empty if the folder is missing. */
  public static Stream<Path> files(String folder, String ending) {
    Path root = ROOT.resolve(folder);
    if (!Files.isDirectory(root)) {
      return Stream.empty();
    }
    try {
      return Files.walk(root).filter(file -> file.toString().endsWith(ending));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
