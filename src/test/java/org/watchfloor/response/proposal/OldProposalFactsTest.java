package org.watchfloor.response.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.FactRegistry;
import org.watchfloor.journal.HybridTime;
import org.watchfloor.journal.Subject;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.proposal.ProposalFact.ProposalDeclined;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Decisions written when there were fewer causes read as what they said then. */
class OldProposalFactsTest {
  private static final Instant THEN = Instant.parse("2026-07-20T02:10:00Z");
  private static final String WARNED =
      "\"warning\":\"w1\",\"kind\":{\"code\":\"11B03\",\"name\":\"暴雨\"},\"colour\":\"RED\",\"issuer\":\"气象台\"";
  private static final String LEVEL =
      "\"hazard\":\"RAINSTORM\",\"level\":\"I\",\"planTitle\":\"预案\"";

  @TempDir private Path folder;

  @Test
  void aDecisionOfAnyVersionTellsItsCause() throws JsonProcessingException {
    try (TestStation station =
        TestStation.open(
            folder, "ZS-DH", new HandClock(), new ResponseModule(), new RegionModule())) {
      FactRegistry facts = station.get(FactRegistry.class);
      List<Entry> old =
          List.of(
              declined(1, "{" + WARNED + "," + LEVEL + "}"),
              declined(2, "{\"warned\":{" + WARNED + "}," + LEVEL + "}"));
      for (Entry entry : old) {
        ProposalDeclined read = (ProposalDeclined) facts.read(entry).orElseThrow();
        assertThat(read.reason()).isEqualTo("雨停");
        assertThat(read.matter().cause())
            .isInstanceOfSatisfying(
                Cause.Warned.class, warned -> assertThat(warned.issuer()).isEqualTo("气象台"));
        assertThat(read.matter().superior()).isEmpty();
      }
    }
  }

  private static Entry declined(int version, String matter) throws JsonProcessingException {
    return new Entry(
        new EntryId("ZS-DH", 1, version),
        new HybridTime(THEN.toEpochMilli() << 16),
        THEN,
        THEN,
        new Actor("值班员甲", "1"),
        new Subject("warning", "w1"),
        List.of(),
        "ProposalDeclined",
        version,
        "0".repeat(64),
        new ObjectMapper()
            .readTree("{\"matter\":" + matter + ",\"reason\":\"雨停\",\"decidedBy\":\"指挥长\"}"),
        "",
        "");
  }
}
