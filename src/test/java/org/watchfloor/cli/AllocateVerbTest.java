package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests to allocate, good ones and bad ones, without a station. */
class AllocateVerbTest {
  private static final Terminal TERMINAL = new Terminal();
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
  void whatIsNoJsonIsRefusedWithItsLine() throws IOException {
    Terminal.Outcome cut = allocate("{\"format\":\n\"watchfloor");

    assertThat(cut.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(cut.err()).contains("request.json");
    assertThat(TERMINAL.call("allocate").code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(TERMINAL.call("allocate", "--request", temp.resolve("none").toString()).code())
        .isEqualTo(ExitCode.REFUSED);
  }
}
