package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk without a display notes who is cut off. */
class OutageVerbTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void makeStation() throws IOException {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    Path areas =
        Files.writeString(
            temp.resolve("areas.csv"),
            """
            代码,名称,级别,上级代码,户数,人口,经度,纬度
            330900000000,示例区,区县,,9,9,122.2,29.9
            330900001000,东港镇,乡镇,330900000000,9,9,122.3,29.9
            330900002000,虾峙镇,乡镇,330900000000,9,9,122.25,29.75
            """);
    assertThat(call("import", areas.toString(), "--as", "areas").code()).isEqualTo(ExitCode.DONE);
  }

  private Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(data);
    return terminal.call(all.toArray(String[]::new));
  }

  private JsonNode row() throws IOException {
    return JSON.readTree(call("list", "outages", "--format", "json").lines().getFirst());
  }

  @Test
  void notesWhatIsOutHowItIsKnownAndWhoWasSent() throws IOException {
    Terminal.Outcome said =
        call(
            "outage",
            "report",
            "虾峙镇",
            "--road",
            "down",
            "--power",
            "DOWN",
            "--channel",
            "satellite",
            "--by",
            "值班员");
    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.err()).contains("虾峙镇");
    assertThat(row().path("road").asText()).isEqualTo("DOWN");
    assertThat(row().path("network").asText()).isEqualTo("UNKNOWN");
    assertThat(row().path("reach").asText()).isEqualTo("HEARD");
    assertThat(row().path("lastContact").asText()).endsWith("+08:00");
    call("outage", "report", "330900002000", "--channel", "PHONE", "--unreached");
    call("outage", "report", "330900002000", "--channel", "PHONE", "--sent", "水上救援队");
    assertThat(row().path("reach").asText()).isEqualTo("SENT");
    assertThat(row().path("sent").asText()).isEqualTo("水上救援队");
    assertThat(call("journal").out()).contains("OutageReported", "PlaceUnreached");
  }

  @Test
  void refusesWhatIsNoPlaceNoWordAndNoTime() {
    Terminal.Outcome nowhere =
        call("outage", "report", "没有镇", "--channel", "PHONE", "--road", "down");
    assertThat(nowhere.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(nowhere.err()).contains("没有镇", "12 位");
    assertThat(call("outage", "report", "东港镇", "--channel", "OFFICE").code())
        .isEqualTo(ExitCode.REFUSED);
    Terminal.Outcome late = call("outage", "report", "东港镇", "--channel", "PHONE", "--at", "昨晚");
    assertThat(late.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(late.err()).contains("昨晚");
    assertThat(call("outage", "report", "东港镇", "--channel", "PHONE", "--road", "broken").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(
            call("outage", "report", "东港镇", "--channel", "PHONE", "--unreached", "--road", "down")
                .code())
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(call("outage").code()).isEqualTo(ExitCode.WRONG_CALL);
  }
}
