package org.watchfloor.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * Two stations that take the same messages in any order, type some, lift some and exchange in any
 * order end with the same warnings; folding everything again gives the same too.
 */
class WarningMergeProperty {
  private static final List<String> FILES =
      List.of(
          "rain-red.xml",
          "rain-red-raised.xml",
          "rain-red-cancel.xml",
          "typhoon-cap.xml",
          "fog-white.xml");

  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 15)
  void stationsThatHoldTheSameEntriesHoldTheSameWarnings(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("warning");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock here = new HandClock();
    HandClock there = new HandClock();
    there.move(Duration.ofSeconds(random.nextLong(-4000, 4000)));
    try (TestStation a = station(temp.resolve("a"), "A", here);
        TestStation b = station(temp.resolve("b"), "B", there)) {
      for (int i = 0; i < 25; i++) {
        here.move(Duration.ofSeconds(random.nextLong(-5, 900)));
        there.move(Duration.ofSeconds(random.nextLong(-5, 900)));
        switch (random.nextInt(8)) {
          case 0 -> exchange(a, b, random);
          case 1 -> exchange(b, a, random);
          default -> act(random.nextBoolean() ? a : b, random);
        }
      }
      b.journal().receive(a.contents());
      a.journal().receive(b.contents());
      assertThat(a.tables()).isEqualTo(b.tables());
      assertThat(a.journal().verify(done -> {}).faults()).isEmpty();
      a.journal().rebuild(done -> {});
      assertThat(a.tables()).isEqualTo(b.tables());
      for (Warning warning : a.get(WarningService.class).list()) {
        assertThat(warning.received())
            .isSortedAccordingTo(Comparator.comparing(one -> one.notice().sent()));
        assertThat(warning.received())
            .as("no file twice")
            .extracting(one -> one.sha256() + one.entry())
            .doesNotHaveDuplicates();
      }
    }
  }

  private static TestStation station(Path folder, String id, HandClock clock) {
    return TestStation.open(folder, id, clock, new RegionModule(), new WarningModule());
  }

  /** Something that comes in, or an officer does. */
  private static void act(TestStation station, Random random) {
    WarningService warnings = station.get(WarningService.class);
    try {
      switch (random.nextInt(6)) {
        case 0 ->
            warnings.type(
                new TypedWarning(
                    "示例区气象台",
                    random.nextBoolean() ? "暴雨" : "大风",
                    WarningColour.values()[random.nextInt(4)],
                    List.of(),
                    "来电",
                    "",
                    null,
                    "气象台"));
        case 1 -> {
          List<Warning> standing = warnings.standing();
          if (!standing.isEmpty()) {
            String id = standing.get(random.nextInt(standing.size())).id();
            warnings.lift(id, warnings.known(id).orElseThrow().version(), "气象台", "");
          }
        }
        default -> {
          String text = CapFiles.text(FILES.get(random.nextInt(FILES.size())));
          String now = "2026-07-20 1" + random.nextInt(10) + ":00:00+08:00";
          byte[] bytes =
              (random.nextInt(3) == 0 ? text.replace("2026-07-20 10:10:00+08:00", now) : text)
                  .getBytes(StandardCharsets.UTF_8);
          warnings.take("f.xml", bytes, Way.FILE);
        }
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).startsWith("warning.refused");
    }
  }

  private static void exchange(TestStation from, TestStation to, Random random) {
    List<String> all = from.contents();
    to.journal().receive(all.subList(0, all.isEmpty() ? 0 : random.nextInt(all.size() + 1)));
  }

  @AfterProperty
  void removeFolders() throws IOException {
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
