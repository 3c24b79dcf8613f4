package org.watchfloor.duty.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.duty.timeline.CannedEntries.Canned;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class CannedEntriesTest {
  @TempDir Path temp;

  @Test
  void writesTheUsualPhrasesOnceAndThenReadsTheHallsOwn() throws IOException {
    try (TestStation station =
        TestStation.open(temp.resolve("dh"), "ZS-DH", new HandClock(), new DutyModule())) {
      CannedEntries canned = station.get(CannedEntries.class);
      assertThat(canned.read().phrases()).containsEntry("F5", "…到达现场").hasSize(5);
      Files.writeString(
          temp.resolve("dh/canned-entries.txt"), "F6 = 停航\n\nF3 = 不可用\n# note\nF12=完毕\n");
      Canned own = canned.read();
      assertThat(own.phrases()).isEqualTo(Map.of("F6", "停航", "F12", "完毕"));
      assertThat(own.faults())
          .singleElement()
          .satisfies(fault -> assertThat(fault.args()).contains(3, "F3 = 不可用"));
    }
  }
}
