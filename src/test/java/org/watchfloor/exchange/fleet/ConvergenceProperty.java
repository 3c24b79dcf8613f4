package org.watchfloor.exchange.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterTry;

/**
 * Stations that do everything they can apart, lose, repeat and mix up their packages, set some
 * aside, and then all meet, hold identical tables and the same named contradictions. A history is
 * what happens between two meetings.
 */
class ConvergenceProperty {
  private static final int HISTORIES = 25;
  private static final int ACTS = 40;

  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 2, shrinking = ShrinkingMode.OFF)
  void stationsThatMeetHoldTheSame(@ForAll long seed) throws IOException {
    sail(seed);
  }

  /** Two thousand histories. */
  @Property(tries = 80, shrinking = ShrinkingMode.OFF)
  @Tag("nightly")
  void stationsThatMeetHoldTheSameAllNight(@ForAll long seed) throws IOException {
    sail(seed);
  }

  private void sail(long seed) throws IOException {
    Path folder = Files.createTempDirectory("fleet");
    folders.add(folder);
    Random random = new Random(seed);
    try (Fleet fleet = new Fleet(folder, random)) {
      for (int history = 0; history < HISTORIES; history++) {
        fleet.work(ACTS);
        fleet.meet();
        fleet.assertSame();
      }
      fleet.assertBusy(HISTORIES * ACTS);
      fleet.assertSound();
    }
  }

  @AfterTry
  void removeFolders() throws IOException {
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    folders.clear();
  }
}
