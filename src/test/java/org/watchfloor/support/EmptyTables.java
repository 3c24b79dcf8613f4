package org.watchfloor.support;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;

/**
 * The tables of a station that has saved nothing yet. They are migrated once and then copied: a
 * hundred migrations would be most of the work of a small test.
 */
public final class EmptyTables {
  private EmptyTables() {}

  /** Lays them into the folder of a new station. */
  public static void in(Path root) {
    try {
      Path tables = Files.createDirectories(root.resolve("tables"));
      for (Map.Entry<String, byte[]> file : Made.FILES.entrySet()) {
        Files.write(tables.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Made by the first test that asks; the others wait for it. */
  private static final class Made {
    static final Map<String, byte[]> FILES = make();

    private static Map<String, byte[]> make() {
      try {
        Path folder = Files.createTempDirectory("empty-tables");
        Path root = folder.resolve("station");
        DataFolder.create(root, "ZS-DH", "ZS-DH");
        Map<String, byte[]> files = new HashMap<>();
        try (DataFolder station = DataFolder.open(root)) {
          Database.open(station).close();
          try (Stream<Path> all = Files.list(station.tables())) {
            for (Path file : all.toList()) {
              files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
          }
        }
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        return Map.copyOf(files);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
