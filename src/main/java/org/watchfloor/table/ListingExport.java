package org.watchfloor.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;

/**
 * Gives a list away as a file, for whoever goes on with it in a spreadsheet or on a map. It is not
 * read back: what comes in as a file is a {@link Register}. Any thread but the JavaFX thread.
 */
public final class ListingExport {
  private ListingExport() {}

  /**
   * Writes all rows of a list to a new file, whole or not at all; heads are the names of its
   * fields, as in csv and JSON.
   *
   * @param file what it ends with says its form: csv, xlsx or geojson
   * @param texts the language of sentences in the rows
   * @param realm what the record is of, see {@link RowsFile#write}
   * @return what was written, in a sentence
   * @throws RefusedException if the form is unknown or wants a place the list does not have, the
   *     file is there already or cannot be written
   */
  public static Message write(Listing listing, Path file, Texts texts, Realm realm) {
    List<String> fields = listing.fields();
    if (RegisterForm.of(file) == RegisterForm.GEOJSON && !fields.contains(Column.LON)) {
      throw RefusedException.of("table.list.noPlace", listing.kind());
    }
    if (Files.exists(file)) {
      throw RefusedException.of("table.export.exists", file);
    }
    List<List<@Nullable Object>> rows =
        listing.rows().stream().map(row -> cells(fields, row, texts)).toList();
    try {
      RowsFile.write(file, new RowsFile.Sheet(fields, fields, rows), realm, texts, false);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("table.export.unwritable", file, String.valueOf(e.getMessage())), e);
    }
    return Message.of("table.list.done", listing.kind(), rows.size(), file);
  }

  private static List<@Nullable Object> cells(
      List<String> fields, Map<String, Object> row, Texts texts) {
    return fields.stream().<@Nullable Object>map(field -> cell(row.get(field), texts)).toList();
  }

  /** Numbers stay numbers; all else is text, so that a code keeps its noughts. */
  private static @Nullable Object cell(@Nullable Object value, Texts texts) {
    return switch (value) {
      case null -> null;
      case Message words -> texts.say(words);
      case Number number -> number;
      case Collection<?> list ->
          list.stream().map(String::valueOf).collect(Collectors.joining(";"));
      default -> value.toString();
    };
  }
}
