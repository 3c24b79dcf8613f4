package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.FactRegistry;
import org.watchfloor.journal.HybridTime;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.plan.ResponseLevel;

/** Entries written before units and second officers read as what they said then. */
class OldResponseFactsTest {
  private static final Instant THEN = Instant.parse("2026-07-20T02:10:00Z");
  private static final String DECISION =
      "\"decision\":{\"basisDoc\":\"3号\",\"effectiveAt\":\"2026-07-20T02:10:00Z\","
          + "\"post\":\"DEPUTY\",\"reason\":\"\",\"title\":\"副指挥长\"}";

  @TempDir Path folder;

  @Test
  void anOldResponseIsThatOfTheStationThatWroteItAndNeedsNobodysConfirmation()
      throws JsonProcessingException {
    try (FloodDesk desk = new FloodDesk(folder, "ZS-DH")) {
      FactRegistry facts = desk.station.get(FactRegistry.class);
      ResponseFold fold = new ResponseFold();
      @Nullable Response folded = null;
      List<Entry> old =
          List.of(
              entry(
                  1,
                  "ResponseStarted",
                  "{\"hazard\":\"TYPHOON\",\"unit\":\"ZS-DH\",\"level\":\"II\",\"plan\":\"h\","
                      + "\"planTitle\":\"预案\",\"matter\":\"台风\",\"expectedUntil\":\"2026-07-21T02:10:00Z\","
                      + "\"measures\":\"值守\",\"area\":\"六横\","
                      + DECISION
                      + "}"),
              entry(
                  2,
                  "LevelRaised",
                  "{\"hazard\":\"TYPHOON\",\"from\":\"II\",\"to\":\"I\","
                      + "\"expectedUntil\":\"2026-07-22T02:10:00Z\",\"measures\":\"转移\","
                      + DECISION
                      + "}"),
              entry(
                  3, "ResponseEnded", "{\"hazard\":\"TYPHOON\",\"level\":\"I\"," + DECISION + "}"));
      for (Entry entry : old) {
        folded = fold.apply(folded, new Recorded(entry, facts.read(entry).orElseThrow()));
      }

      Response response = Objects.requireNonNull(folded);
      assertThat(response.stage()).isEqualTo(ResponseStage.ENDED);
      assertThat(response.level()).isEqualTo(ResponseLevel.I);
      assertThat(response.township()).isFalse();
      assertThat(response.station()).isEqualTo("ZS-DH");
      assertThat(response.overrides()).isEmpty();
      assertThat(response.terms().orElseThrow().area()).isEqualTo("六横");
      assertThat(response.terms().orElseThrow().measures()).isEqualTo("转移");
    }
  }

  private static Entry entry(long number, String fact, String data) throws JsonProcessingException {
    return new Entry(
        new EntryId("ZS-DH", 1, number),
        new HybridTime((THEN.toEpochMilli() << 16) + number),
        THEN,
        THEN,
        new Actor("值班员甲", "1"),
        new Subject(ResponseService.KIND, "ZS-DH-TYPHOON-2026-1"),
        List.of(),
        fact,
        1,
        "0".repeat(64),
        new ObjectMapper().readTree(data),
        "",
        "");
  }
}
