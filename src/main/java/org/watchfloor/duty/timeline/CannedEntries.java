package org.watchfloor.duty.timeline;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;

/**
 * The phrases on function keys, from the file {@code canned-entries.txt} of the data folder: one
 * line per key, {@code F5 = words}; F8 and F9 belong to the tasks of a response. An ellipsis marks
 * where the cursor goes. The file is written with the usual phrases the first time and then belongs
 * to the hall. Reads the disk: not on the JavaFX thread.
 */
@Singleton
public final class CannedEntries {
  private static final Pattern LINE =
      Pattern.compile("\\s*(F(?:[5-7]|1[0-2]))\\s*=\\s*(\\S.*?)\\s*");

  /** The file in the station's data folder. */
  static final String FILE = "canned-entries.txt";

  private static final String DEFAULTS = "/duty/canned-entries.txt";

  private final Path file;

  @Inject
  CannedEntries(DataFolder folder) {
    this.file = folder.root().resolve(FILE);
  }

  /**
   * What the file holds.
   *
   * @param phrases words by key, in the file's order
   * @param faults lines that could not be read, each with its number
   */
  public record Canned(Map<String, String> phrases, List<Message> faults) {}

  /**
   * Reads the file, making it first if there is none.
   *
   * @throws RefusedException if it cannot be read or written
   */
  public Canned read() {
    try {
      if (!Files.exists(file)) {
        try (InputStream usual = CannedEntries.class.getResourceAsStream(DEFAULTS)) {
          Files.copy(Objects.requireNonNull(usual), file);
        }
      }
      return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RefusedException(Message.of("duty.refused.canned", file, e), e);
    }
  }

  private Canned parse(List<String> lines) {
    Map<String, String> phrases = new LinkedHashMap<>();
    List<Message> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      Matcher form = LINE.matcher(line);
      if (form.matches()) {
        phrases.put(form.group(1), form.group(2));
      } else {
        faults.add(Message.of("duty.fault.canned", file.getFileName(), i + 1, line.strip()));
      }
    }
    return new Canned(phrases, faults);
  }
}
