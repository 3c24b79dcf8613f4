package org.watchfloor.warning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of warnings the tests read. */
public final class CapFiles {
  private CapFiles() {}

  /** The bytes of a file in {@code /warning}. */
  public static byte[] bytes(String name) {
    try (InputStream in =
        Objects.requireNonNull(CapFiles.class.getResourceAsStream("/warning/" + name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** A file with some of its words replaced, in pairs. */
  public static byte[] with(String name, String... pairs) {
    String text = text(name);
    for (int i = 0; i < pairs.length; i += 2) {
      if (!text.contains(pairs[i])) {
        throw new IllegalArgumentException(name + " has no " + pairs[i]);
      }
      text = text.replace(pairs[i], pairs[i + 1]);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
