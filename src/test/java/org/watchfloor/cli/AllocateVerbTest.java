package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.support.SchemaRules;

/** Requests to allocate, good ones and bad ones, without a station. */
class AllocateVerbTest {
  private static final Terminal TERMINAL = new Terminal();
  private static final String ANSWER = "/supply/allocate-answer.schema.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;

  private Terminal.Outcome allocate(String request) throws IOException {
    Path file = temp.resolve("request.json");
    Files.writeString(file, request);
    return TERMINAL.call("allocate", "--request", file.toString());
  }

  @Test
  void decimalCostsAndTightTotalsComeOutExactly() throws IOException {
    JsonNode answer =
        JSON.readTree(
            allocate(
                    """
                    {"format": "watchfloor-allocate/1",
                     "depots": [{"id": 1, "stock": [{"item": "x", "quantity": 3}]},
                                {"id": 2, "stock": [{"item": "x", "quantity": "2.5"}]}],
                     "demands": [{"id": "a", "place": "A", "item": "x", "quantity": 3.5},
                                 {"id": "b", "place": "B", "item": "x", "quantity": 2},
                                 {"id": "c", "place": "B", "item": "x", "quantity": 0}],
                     "ways": [{"depot": 1, "place": "A", "cost": 0.1},
                              {"depot": 1, "place": "B", "cost": 0.3},
                              {"depot": 2, "place": "A", "cost": 0.2},
                              {"depot": 2, "place": "B", "cost": 0.3}]}
                    """)
                .out());

    assertThat(answer.path("status").asText()).isEqualTo("OPTIMAL");
    assertThat(answer.path("cost").asText()).isEqualTo("1");
    assertThat(answer.path("unmet")).isEmpty();
    assertThat(new SchemaRules(ANSWER).broken(answer)).isEmpty();
  }

  @Test
  void tripsShortagesAndDecisionsKeepToTheSchemaToo() throws IOException {
    JsonNode answer =
        JSON.readTree(
            allocate(
                    """
                    {"format": "watchfloor-allocate/1", "truck": {"load": 2}, "leastLoad": 1,
                     "depots": [{"id": "1", "stock": [{"item": "x", "quantity": 5}]}],
                     "demands": [{"id": "a", "place": "A", "item": "x", "quantity": 3,
                                  "latest": 1},
                                 {"id": "b", "place": "B", "item": "x", "quantity": 4}],
                     "ways": [{"depot": "1", "place": "A", "minutes": 2, "cost": 1},
                              {"depot": "1", "place": "B", "minutes": 3, "cost": 1}],
                     "fixes": [{"depot": "1", "demand": "b", "quantity": 1}]}
                    """)
                .out());

    assertThat(answer.path("trips")).isNotEmpty();
    assertThat(answer.path("unmet")).isNotEmpty();
    assertThat(new SchemaRules(ANSWER).broken(answer)).isEmpty();
  }

  @Test
  void everyFaultIsNamedWithItsPlaceAndNothingIsAnswered() throws IOException {
    Terminal.Outcome bad =
        allocate(
            """
            {"format": "other",
             "demands": [{"id": 1, "place": "P", "item": "x", "quantity": -3, "prio": 2}],
             "ways": [{"depot": "A", "place": "Q"}]}
            """);

    assertThat(bad.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(bad.out()).isEmpty();
    assertThat(bad.err())
        .contains("$.format")
        .contains("$.demands[0].quantity")
        .contains("$.demands[0].prio")
        .contains("$.ways[0].depot")
        .contains("$.ways[0].place")
        .contains("$.ways[0].minutes");
  }

  @Test
  void aLineThatIsFixedIsLookedAtAtBothEnds() throws IOException {
    Terminal.Outcome bad =
        allocate(
            """
            {"format": "watchfloor-allocate/1",
             "fixes": [{"depot": "NONE", "demand": "NOR", "quantity": 0}]}
            """);

    assertThat(bad.err()).contains("$.fixes[0].depot", "$.fixes[0].demand");
  }

  @Test
  void anAnswerThatHasNoFolderIsRefusedByItsName() throws IOException {
    Path request = temp.resolve("request.json");
    Files.writeString(request, "{\"format\": \"watchfloor-allocate/1\"}");
    Path answer = temp.resolve("none").resolve("ans.json");

    Terminal.Outcome lost =
        TERMINAL.call("allocate", "--request", request.toString(), "--answer", answer.toString());

    assertThat(lost.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(lost.err())
        .contains(answer.toString(), "没有这个文件或文件夹")
        .doesNotContain(".part", "Exception");
  }

  @Test
  void whatIsNoJsonIsRefusedWithItsLine() throws IOException {
    Terminal.Outcome cut = allocate("{\"format\":\n\"watchfloor");

    assertThat(cut.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(cut.err())
        .contains("request.json", "第 2 行第")
        .doesNotContain("REDACTED", "Unexpected");
    assertThat(allocate("{\"seed\": 1, \"seed\": 2}").err()).contains("“seed”写了两次");
    assertThat(TERMINAL.call("allocate").code()).isEqualTo(ExitCode.WRONG_CALL);
    Terminal.Outcome none = TERMINAL.call("allocate", "--request", temp.resolve("none").toString());
    assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(none.err()).contains("没有这个文件").doesNotContain("Exception");
  }
}
