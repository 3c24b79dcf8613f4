package org.watchfloor.incident.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.Realm;

/** Lessons of a drill in a file, JSON. Background threads. */
public final class LessonFile {
  private static final int VERSION = 1;

  /** As long as the id of a station can be; with a dot and an id of a lesson it makes a subject. */
  private static final int LONGEST_STATION = 32;

  /** More is no list of lessons. */
  private static final long LARGEST = 4L << 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** What stands in the file; null where something is missing. */
  private record Content(
      int version,
      @Nullable String station,
      @Nullable String drill,
      @Nullable List<LessonSheet.@Nullable Line> lessons) {}

  private LessonFile() {}

  /**
   * Writes them.
   *
   * @throws RefusedException if they are not of a drill, or the file cannot be written
   */
  public static void write(LessonSheet sheet, Path file) {
    if (Realm.of(sheet.station()) != Realm.DRILL) {
      throw RefusedException.of("review.refused.notDrill", sheet.station());
    }
    try {
      Files.writeString(
          file,
          JSON.writeValueAsString(
              new Content(VERSION, sheet.station(), sheet.drill(), List.copyOf(sheet.lessons()))));
    } catch (IOException e) {
      throw refused("review.refused.unwritable", file, e);
    }
  }

  /**
   * Reads them.
   *
   * @throws RefusedException naming the file and the place if it is no list of lessons of a drill
   */
  public static LessonSheet read(Path file) {
    Content content = content(file);
    String station = content.station();
    String drill = content.drill();
    List<LessonSheet.@Nullable Line> lines = content.lessons();
    if (content.version() != VERSION) {
      throw RefusedException.of("review.refused.version", file, content.version(), VERSION);
    }
    if (station == null || drill == null || lines == null || drill.isBlank()) {
      throw RefusedException.of("review.refused.incomplete", file);
    }
    if (Realm.of(station) != Realm.DRILL) {
      throw RefusedException.of("review.refused.fileNotDrill", file, station);
    }
    if (station.length() > LONGEST_STATION) {
      throw RefusedException.of("review.refused.fileNotDrill", file, station);
    }
    List<LessonSheet.Line> lessons = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (LessonSheet.@Nullable Line line : lines) {
      if (line == null || !complete(line) || !ids.add(line.id())) {
        throw RefusedException.of("review.refused.line", file, lessons.size() + 1);
      }
      lessons.add(line);
    }
    return new LessonSheet(station, drill, lessons);
  }

  @SuppressWarnings("NullAway") // read from a file: nothing is sure before this
  private static boolean complete(LessonSheet.Line line) {
    return line.id() != null
        && line.id().matches("[A-Za-z0-9-]{1,63}")
        && line.incident() != null
        && line.text() != null
        && !line.text().isBlank()
        && line.owner() != null
        && !line.owner().isBlank()
        && line.due() != null;
  }

  private static Content content(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw RefusedException.of("review.refused.large", file, LARGEST >> 20);
      }
      return JSON.readValue(Files.readString(file), Content.class);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new RefusedException(
          Message.of("review.refused.json", file, line, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw refused("review.refused.unreadable", file, e);
    }
  }

  private static RefusedException refused(String key, Path file, IOException cause) {
    return new RefusedException(Message.of(key, file, String.valueOf(cause.getMessage())), cause);
  }
}
