package org.watchfloor.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.evacuation.EvacuationRules.Weights;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A station's own weights and laws hold; with a slip of the pen those of the program go on. */
class EvacuationRulesTest {
  private static final Weights BUILT_IN = new Weights(2, Duration.ofMinutes(3), 10);

  @TempDir Path temp;
  private TestStation station;
  private EvacuationRules rules;

  @BeforeEach
  void open() {
    station = Slopes.open(temp.resolve("dh"), "ZS-DH", new HandClock());
    rules = station.get(EvacuationRules.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  /** The file is read when it is first asked for. */
  private void own(String text) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("dh").resolve("rules"));
    Files.writeString(folder.resolve("evacuation.yaml"), text);
  }

  @Test
  void theProgramsOwnHoldWhereThereIsNoFile() {
    assertThat(rules.weights()).isEqualTo(BUILT_IN);
    assertThat(rules.forceBases()).containsExactly("浙江省气象灾害防御条例第二十六条");
  }

  @Test
  void theStationsOwnHold() throws IOException {
    own(
        """
        version: 1
        force:
          - {basis: 某市防汛条例第三十条, status: VERIFIED, source: 某市防汛条例}
        assignment: {helped: 3, extraShelter: 90 s, without: 0, status: OURS, source: 本区}
        """);
    assertThat(rules.weights()).isEqualTo(new Weights(3, Duration.ofSeconds(90), 0));
    assertThat(rules.forceBases()).containsExactly("某市防汛条例第三十条");
  }

  @Test
  void aSlipIsToldWithItsLineAndTheProgramsOwnGoOn() throws IOException {
    own(
        """
        version: 1
        force:
          - {basis: 某条例, status: VERIFIED}
        assignment: {helped: 0, extraShelter: soon, without: 1.5, status: OURS, source: 本区}
        """);
    assertThat(rules.weights()).isEqualTo(BUILT_IN);
    assertThat(rules.files().getFirst().faults())
        .extracting(RuleFault::line)
        .containsExactly(3, 4, 4, 4);
  }
}
