package org.watchfloor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.watchfloor.base.Message;
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

  /** Why a file cannot be read or written, without the library's names for it. */
  static Object reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> Message.of("cli.request.noSuch");
      case AccessDeniedException _ -> Message.of("cli.request.denied");
      case FileSystemException there when there.getReason() != null -> there.getReason();
      case FileSystemException _ -> Message.of("cli.request.noReason");
      default -> String.valueOf(e.getMessage());
    };
  }
}
