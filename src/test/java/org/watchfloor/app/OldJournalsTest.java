package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Journal;

/** Stations written in every format there ever was open for ever, and go on. */
class OldJournalsTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = "format-1")
  void opensAndGoesOn(String format) throws IOException {
    Path root = copy(Path.of("src/test/resources/journals", format));
    List<String> contents;
    try (Station station = Station.open(root)) {
      Journal journal = station.get(Journal.class);
      assertThat(station.get(IncidentService.class).find("ZS-DH-20261126-01")).isPresent();
      assertThat(journal.verify(done -> {}).faults()).isEmpty();
      contents = contents(journal);
      assertThat(contents).hasSize(4).last().asString().contains("水位上涨");
      station.get(TimelineService.class).write(NewNote.of("换了新程序", null));
    }
    try (Station station = Station.open(root)) {
      Journal journal = station.get(Journal.class);
      assertThat(contents(journal)).hasSize(5).startsWith(contents.toArray(String[]::new));
      journal.rebuild(done -> {});
      assertThat(journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  private static List<String> contents(Journal journal) {
    List<String> contents = new ArrayList<>();
    journal.read(1, entry -> contents.add(entry.content()));
    return contents;
  }

  private Path copy(Path from) throws IOException {
    Path to = temp.resolve("dh");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }
}
