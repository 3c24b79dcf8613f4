package org.watchfloor.response.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.WarningModule;

/** A journal with decisions of every version opens, is folded and is told. */
class OldProposalFactsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WARNED =
      "\"warning\":\"W1\",\"kind\":{\"code\":\"11B03\",\"name\":\"暴雨\"},\"colour\":\"RED\","
          + "\"issuer\":\"区气象台\"";
  private static final String LEVEL =
      "\"hazard\":\"RAINSTORM\",\"level\":\"I\",\"planTitle\":\"试验预案\"";
  private static final String MEASURED =
      "\"measured\":{\"name\":\"定海潮位站\",\"asked\":2.05,\"what\":{\"gauge\":\"CZ-01\","
          + "\"quantity\":\"WATER_LEVEL\",\"at\":\"2026-07-20T02:00:00Z\",\"value\":2.1,"
          + "\"datum\":\"NATIONAL_1985\",\"said\":\"\",\"sure\":false}}";
  private static final String FORECAST =
      "\"forecast\":{\"forecast\":\"F1\",\"name\":\"\",\"asked\":50.0,\"what\":{\"measure\":\"RAIN\","
          + "\"value\":60.0,\"hours\":3,\"from\":\"2026-07-20T02:00:00Z\","
          + "\"until\":\"2026-07-20T05:00:00Z\",\"issuer\":\"区气象局\","
          + "\"issuedAt\":\"2026-07-20T02:00:00Z\"}}";

  @TempDir Path temp;

  @Test
  void everyVersionIsReadAsWhatItSaidThen() throws JsonProcessingException {
    List<String> old =
        journal(
            entry(1, "ProposalDeclined", "{\"matter\":{" + WARNED + "," + LEVEL + "}" + DECLINED),
            entry(
                2,
                "ProposalDeclined",
                "{\"matter\":{\"warned\":{" + WARNED + "}," + LEVEL + "}" + DECLINED),
            entry(
                2,
                "ProposalFollowed",
                "{\"matter\":{" + MEASURED + "," + LEVEL + "},\"decidedBy\":\"指挥长\"}"),
            entry(
                3,
                "ProposalFollowed",
                "{\"matter\":{" + FORECAST + "," + LEVEL + "},\"decidedBy\":\"指挥长\"}"));
    try (TestStation station =
        TestStation.open(
            temp.resolve("dh"),
            "ZS-DH",
            new HandClock(),
            new RegionModule(),
            new WarningModule(),
            new IncidentModule(),
            new ResponseModule())) {
      assertThat(station.journal().receive(old)).isEqualTo(4);
      Proposals proposals = station.get(Proposals.class);
      assertThat(proposals.decision("P-1").orElseThrow().matter().cause())
          .isEqualTo(proposals.decision("P-2").orElseThrow().matter().cause())
          .isInstanceOf(Cause.Warned.class);
      assertThat(proposals.decision("P-3").orElseThrow().matter().cause())
          .isInstanceOf(Cause.Measured.class);
      assertThat(proposals.decision("P-4").orElseThrow().matter().cause())
          .isInstanceOf(Cause.Forecast.class);
      assertThat(proposals.decisions("F1")).hasSize(1);
      assertThat(station.timeline())
          .hasSize(4)
          .allMatch(line -> line.contains("暴雨一级响应"))
          .last()
          .asString()
          .contains("区气象局全区 预报3小时雨量 60.0 mm");
      var tables = station.tables();
      station.journal().rebuild(done -> {});
      assertThat(station.tables()).isEqualTo(tables);
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  private static final String DECLINED = ",\"reason\":\"雨区在海上\",\"decidedBy\":\"指挥长\"}";

  private static ObjectNode entry(int version, String fact, String data)
      throws JsonProcessingException {
    ObjectNode node = JSON.createObjectNode();
    node.put("fact", fact);
    node.put("version", version);
    node.set("data", JSON.readTree(data));
    return node;
  }

  /** The entries of another station, linked. */
  private static List<String> journal(ObjectNode... entries) {
    Instant then = Instant.parse("2026-07-20T02:10:00Z");
    List<String> all = new ArrayList<>();
    String prev = "0".repeat(64);
    for (ObjectNode entry : entries) {
      int number = all.size() + 1;
      entry.put("station", "ZS-PT");
      entry.put("incarnation", 1);
      entry.put("number", number);
      entry.put("time", (then.toEpochMilli() << 16) + number);
      entry.put("recordedAt", then.toString());
      entry.put("happenedAt", then.toString());
      entry.put("officer", "值班员乙");
      entry.put("seat", "1");
      entry.put("subject", Proposals.KIND + ":P-" + number);
      entry.put("prev", prev);
      String content = entry.toString();
      all.add(content);
      prev = hash(content);
    }
    return all;
  }

  private static String hash(String content) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
