package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.response.FloodDesk;

/** What units reported while the power was out is written down by a script, with its time. */
class ReturnVerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  /**
   * A level that started 26 hours ago: an hour of it is missing whatever the time of day. It is
   * listed as long as one unit has not reported, so there is one that never does.
   */
  @BeforeEach
  void makeStation() throws IOException {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    FloodDesk.putPlan(temp.resolve("dh"));
    Path units =
        Files.writeString(
            temp.resolve("units.csv"), "编号,名称,类别\nU-01,区水利局,部门\nU-02,东港镇,镇街\nU-03,区气象局,部门\n");
    done("import", units.toString(), "--as", "units");
    done(
        "response",
        "start",
        "--hazard",
        "typhoon",
        "--level",
        "4",
        "--matter",
        "防御台风",
        "--until",
        "24",
        "--measures",
        "值守",
        "--post",
        "副指挥长",
        "--officer",
        "值班员甲",
        "--at=-1560");
  }

  private Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(data);
    return terminal.call(all.toArray(String[]::new));
  }

  private void done(String... args) {
    Terminal.Outcome outcome = call(args);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
  }

  private JsonNode row(String unit, String hour) throws IOException {
    for (String line : call("list", "returns", "--format", "json").lines()) {
      JsonNode row = JSON.readTree(line);
      boolean wanted = hour.isEmpty() ? state(row).equals("OVERDUE") : hour(row).equals(hour);
      if (row.path("unit").asText().equals(unit) && wanted) {
        return row;
      }
    }
    throw new AssertionError(unit + " " + hour);
  }

  private static String state(JsonNode row) {
    return row.path("state").asText();
  }

  private static String hour(JsonNode row) {
    return row.path("hour").asText();
  }

  @Test
  void aReportKeepsTheTimeItCameAndAnotherIsWaived() throws IOException {
    JsonNode missing = row("U-01", "");
    String response = missing.path("response").asText();
    String hour = hour(missing);
    String came = OffsetDateTime.parse(hour).plusMinutes(5).toString();
    done("returns", "report", response, "U-01", "--hour", hour, "--channel", "radio", "--at", came);
    JsonNode reported = row("U-01", hour);
    assertThat(state(reported)).isEqualTo("REPORTED");
    assertThat(OffsetDateTime.parse(reported.path("at").asText()).toInstant())
        .isEqualTo(OffsetDateTime.parse(came).toInstant());
    assertThat(reported.path("writtenAt").asText()).isNotEqualTo(reported.path("at").asText());

    Terminal.Outcome ahead =
        call("returns", "report", response, "U-02", "--hour", hour, "--at", "2099-01-01 00:00");
    assertThat(ahead.code()).isEqualTo(ExitCode.REFUSED);
    done(
        "returns",
        "waive",
        response,
        "--unit",
        "U-02",
        "--hour",
        hour,
        "--reason",
        "断电",
        "--by",
        "带班领导");
    assertThat(state(row("U-02", hour))).isEqualTo("WAIVED");
  }
}
