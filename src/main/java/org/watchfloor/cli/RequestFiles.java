package org.watchfloor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.watchfloor.base.RefusedException;

/** Requests come from a file or from standard input, answers go to a file whole or not at all. */
final class RequestFiles {
  private static final String STANDARD_INPUT = "-";

  private RequestFiles() {}

  /**
   * The text of a request.
   *
   * @throws RefusedException if it cannot be read
   */
  static byte[] read(String from, InputStream in) {
    try {
      return STANDARD_INPUT.equals(from) ? in.readAllBytes() : Files.readAllBytes(Path.of(from));
    } catch (IOException e) {
      throw RefusedException.of("cli.request.noRead", from, reason(e));
    }
  }

  /** What faults call the request. */
  static String name(String from) {
    return STANDARD_INPUT.equals(from) ? from : String.valueOf(Path.of(from).getFileName());
  }

  /**
   * Writes an answer beside the file first, so that a full disk leaves no half of it.
   *
   * @throws RefusedException if it cannot be written
   */
  static void write(Path to, String answer) {
    Path folder = to.toAbsolutePath().getParent();
    try {
      Path beside = Files.createTempFile(folder, ".answer", ".part");
      try {
        Files.writeString(beside, answer, StandardCharsets.UTF_8);
        Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw RefusedException.of("cli.request.noWrite", to, reason(e));
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
