package org.watchfloor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.watchfloor.store.Database;

/**
 * What a station is at a moment: its journal, its keys, its card, and copies of its tables that lie
 * in a schema of their own beside them.
 */
public final class StationMemory {
  private static final String KEPT = "kept";

  private final Map<Path, byte[]> files;
  private final List<String> tables;
  private final List<String> filled;

  private StationMemory(Map<Path, byte[]> files, List<String> tables, List<String> filled) {
    this.files = Map.copyOf(files);
    this.tables = List.copyOf(tables);
    this.filled = List.copyOf(filled);
  }

  /** Remembers a station, which is open but must not be writing. Once for each database. */
  static StationMemory of(Path root, Database database) {
    try {
      Map<Path, byte[]> files = new HashMap<>();
      for (Path file : all(root)) {
        files.put(root.relativize(file), Files.readAllBytes(file));
      }
      return database
          .jdbi()
          .withHandle(handle -> {
            List<String> tables = tables(handle);
            List<String> filled = tables.stream().filter(table -> any(handle, table)).toList();
            handle.execute("create schema " + KEPT);
            filled.forEach(table ->
                handle.execute(
                    "create table " + KEPT + "." + table + " as select * from " + table));
            return new StationMemory(files, tables, filled);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> tables(Handle handle) {
    return handle
        .createQuery(
            "select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_name <> 'flyway_schema_history'")
        .mapTo(String.class)
        .list();
  }

  private static boolean any(Handle handle, String table) {
    return handle
        .createQuery("select exists (select 1 from " + table + ")")
        .mapTo(Boolean.class)
        .one();
  }

  /** Makes tables and folder what they were; what came since is gone. */
  void layInto(Path root, Database database) {
    database
        .jdbi()
        .useTransaction(handle -> {
          tables.forEach(table -> handle.execute("delete from " + table));
          filled.forEach(table ->
              handle.execute("insert into " + table + " select * from " + KEPT + "." + table));
        });
    try {
      for (Path file : all(root)) {
        if (!files.containsKey(root.relativize(file))) {
          Files.delete(file);
        }
      }
      for (Map.Entry<Path, byte[]> one : files.entrySet()) {
        Path file = root.resolve(one.getKey());
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), one.getValue())) {
          Files.createDirectories(file.getParent());
          Files.write(file, one.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not the tables, which are open, and not the lock, which is held. */
  private static List<Path> all(Path root) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> {
            String top = root.relativize(file).getName(0).toString();
            return !top.startsWith("tables") && !top.equals("lock");
          })
          .toList();
    }
  }
}
