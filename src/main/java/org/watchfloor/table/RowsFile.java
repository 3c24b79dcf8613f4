package org.watchfloor.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;

/**
 * Writes rows to a file whose ending says its form: csv, xlsx or geojson. The one way rows leave
 * the program, be they a register, a list or a table in sight. Any thread but the JavaFX thread.
 */
public final class RowsFile {
  private RowsFile() {}

  /**
   * What is written.
   *
   * @param keys the key of each column; a point stands under {@code lon} and {@code lat}
   * @param heads the name of each column
   * @param rows a cell for each column: a number, text, or null for an empty one
   */
  public record Sheet(List<String> keys, List<String> heads, List<List<@Nullable Object>> rows) {}

  /**
   * Writes them, whole or not at all; what is there is written over.
   *
   * @param file where to
   * @param realm what the record is of: a table of a drill says so in a column of its own
   * @param texts the language of that
   * @param personal whether they are for the officer alone who takes them
   * @throws RefusedException if the ending says no form
   * @throws IOException if the file cannot be written; an older one is as it was then
   */
  public static void write(Path file, Sheet sheet, Realm realm, Texts texts, boolean personal)
      throws IOException {
    RegisterForm form = RegisterForm.of(file);
    // Not a temporary file of the system: that would be for its maker's eyes only.
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      // One that a power cut left there would keep its content, or its rights.
      Files.deleteIfExists(beside);
      try (OutputStream out = Channels.newOutputStream(create(beside, personal))) {
        form.write(out, RealmColumn.mark(sheet, realm, texts));
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Personal data are for the officer alone who takes them, from the first byte; where a file
   * system has no such rights, those of the folder must do.
   */
  private static WritableByteChannel create(Path file, boolean personal) throws IOException {
    boolean rights =
        personal && file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return Files.newByteChannel(
        file,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        rights
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0]);
  }
}
