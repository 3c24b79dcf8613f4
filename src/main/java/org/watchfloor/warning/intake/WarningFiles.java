package org.watchfloor.warning.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.warning.cap.CapReader;

/** Files that may be warnings. Waits for the disk; any thread but JavaFX's. */
public final class WarningFiles {
  /** The element a warning begins with stands within so many bytes. */
  private static final int HEAD = 4096;

  private WarningFiles() {}

  /**
   * The bytes of a file, no more than a warning may have and one: the reader then refuses it.
   *
   * @throws RefusedException if it cannot be read
   */
  public static byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(CapReader.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("warning.refused.read", file, String.valueOf(e.getMessage())), e);
    }
  }

  /** Whether a file is called as warnings are. */
  public static boolean named(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && (name.endsWith(".xml") || name.endsWith(".cap"));
  }

  /** Whether a file is called as warnings are and begins as one; false if it cannot be read. */
  public static boolean isWarning(Path file) {
    if (!named(file) || !Files.isRegularFile(file)) {
      return false;
    }
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".cap")) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").contains("alert");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The files of a folder that are called as warnings are, by name; a file stands for itself.
   *
   * @throws RefusedException if the folder cannot be read
   */
  public static List<Path> in(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> all = Files.list(place)) {
      return all.filter(WarningFiles::named).filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("warning.refused.folder", place, String.valueOf(e.getMessage())), e);
    }
  }
}
