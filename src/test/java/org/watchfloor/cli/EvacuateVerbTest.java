package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.Station;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.evacuation.Scope;
import org.watchfloor.store.Realm;
import org.watchfloor.support.SchemaRules;
import org.watchfloor.support.SourceTree;

/** Request files are answered exactly, or refused with everything that is wrong with them. */
class EvacuateVerbTest {
  private static final String ANSWER = "/evacuation/evacuate-answer.schema.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();

  private Terminal.Outcome call(String request, String... more) throws IOException {
    Path file = Files.writeString(temp.resolve("request.json"), request);
    String[] args = new String[more.length + 3];
    args[0] = "evacuate";
    args[1] = "--request";
    args[2] = file.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return terminal.call(args);
  }

  @Test
  void decimalCostsComeOutToTheLastDigit() throws IOException {
    Terminal.Outcome answer =
        call(
            """
            {"version": 1,
             "shelters": [{"id": "S1", "capacity": 3}, {"id": "S2", "capacity": "4.5"}],
             "households": [
               {"id": "H1", "people": 3, "costs": {"S1": 0.1, "S2": "0.20"}},
               {"id": "H2", "people": 2, "costs": {"S1": 0.7, "S2": 0.1000000000001}},
               {"id": "H3", "people": 0, "costs": {"S1": 5, "S2": 5}}]}
            """);

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    JsonNode found = JSON.readTree(answer.out());
    assertThat(found.get("status").textValue()).isEqualTo("OPTIMAL");
    assertThat(new SchemaRules(ANSWER).broken(found)).isEmpty();
    assertThat(found.get("cost").decimalValue()).isEqualByComparingTo("5.2000000000001");
    assertThat(answer.out()).contains("5.2000000000001").contains("\"gapPercent\" : 0,");
    assertThat(found.get("assignments")).hasSize(3);
    assertThat(answer.err()).contains("全部 3 户都有去处，总代价 5.2000000000001，已证明为最优");
  }

  @Test
  void whoHasNoShelterIsNamedWithWhatWasShort() throws IOException {
    Terminal.Outcome answer =
        call(
            """
            {"version": 1,
             "shelters": [{"id": "S1", "capacity": 5}],
             "households": [
               {"id": "H1", "people": 3, "costs": {"S1": 1}},
               {"id": "H2", "people": 3, "priority": 2, "costs": {"S1": 9}},
               {"id": "H3", "people": 6, "costs": {"S1": 1}},
               {"id": "H4", "people": 1, "costs": {}}]}
            """);

    assertThat(answer.code()).isEqualTo(ExitCode.CHECK_FAILED);
    JsonNode found = JSON.readTree(answer.out());
    assertThat(found.get("status").textValue()).isEqualTo("INCOMPLETE");
    assertThat(new SchemaRules(ANSWER).broken(found)).isEmpty();
    assertThat(found.at("/assignments/0/household").textValue()).isEqualTo("H2");
    assertThat(found.get("unplaced").findValuesAsText("why"))
        .containsExactly("ALL_FULL", "TOO_LARGE", "NOWHERE");
    assertThat(found.at("/unplaced/0/allowed/0/free").intValue()).isEqualTo(2);
    assertThat(found.at("/shortage/people").intValue()).isEqualTo(10);
    assertThat(found.get("proven").booleanValue()).isTrue();
    assertThat(answer.err()).contains("3 户（10 人）没有去处，余位共 2");
  }

  @Test
  void pinnedForbiddenAndWholeVillagesHold() throws IOException {
    String request =
        """
        {"version": 1,
         "shelters": [{"id": "A", "capacity": 4}, {"id": "B", "capacity": 9}],
         "villages": [{"id": "V", "whole": true}, {"id": "W", "extraShelter": "2.5"}],
         "pinned": [{"household": "W1", "shelter": "A"}],
         "forbidden": [{"household": "W2", "shelter": "A"}],
         "households": [
           {"id": "V1", "people": 2, "village": "V", "costs": {"A": 1, "B": 3}},
           {"id": "V2", "people": 2, "village": "V", "costs": {"A": 1, "B": 3}},
           {"id": "W1", "people": 1, "village": "W", "costs": {"A": 8, "B": 1}},
           {"id": "W2", "people": 1, "village": "W", "costs": {"A": 1, "B": 1},
            "loads": {"B": 2}}]}
        """;
    Path file = temp.resolve("answer.json");
    Terminal.Outcome answer = call(request, "--answer", file.toString());

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    JsonNode found = JSON.readTree(Files.readString(file));
    assertThat(new SchemaRules(ANSWER).broken(found)).isEmpty();
    assertThat(found.get("assignments").findValuesAsText("shelter"))
        .containsSubsequence("B", "B", "A", "B");
    assertThat(found.get("cost").decimalValue()).isEqualByComparingTo("17.5");
    assertThat(found.at("/villages/1/extraCost").decimalValue()).isEqualByComparingTo("2.5");
    assertThat(found.at("/assignments/2/why").textValue()).isEqualTo("PINNED");
    assertThat(found.at("/shelters/1/used").intValue()).isEqualTo(6);
  }

  @Test
  void allFaultsAreToldAtOnceEachWithItsPath() throws IOException {
    Terminal.Outcome answer =
        call(
            """
            {"version": 2, "speed": 1, "pinned": [{"household": "HX", "shelter": "SX"}],
             "shelters": [{"id": "S1", "capacity": -1}, {"id": "S1", "capacity": 1, "x": 1}],
             "households": [{"id": "H1", "people": "drei", "costs": {"S9": 1, "S1": true}},
              {"id": "H2", "people": 1, "priority": 0.5, "village": "V", "costs": {"S9": 1}}]}
            """);

    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains("$.version：", "$.speed：没有这一项", "$.shelters[0].capacity：-1 小于 0")
        .contains("$.shelters[1].x：", "$.households[0].people：", "$.households[0].costs.S1：")
        .contains("$.households[1].priority：0.5", "$.households(H2).village：本文件中没有“V”")
        .contains("$.households(H2).costs.S9：本文件中没有“S9”")
        .contains("$.pinned[0].household：", "$.pinned[0].shelter：")
        .as("a double id beside a faulty row")
        .contains("$.shelters：“S1”");
  }

  @Test
  void brokenFilesAndNumbersTooFineAreRefusedInWords() throws IOException {
    assertThat(call("{\"version\": 1, \"version\": 1}").err()).contains("“version”写了两次");
    assertThat(call("{\"version\": 1,").code()).isEqualTo(ExitCode.REFUSED);
    Terminal.Outcome fine =
        call(
            """
            {"version": 1, "shelters": [{"id": "S", "capacity": 1}],
             "households": [{"id": "H", "people": 1, "costs": {"S": 0.000000000000000001}},
              {"id": "I", "people": 1, "costs": {"S": 999999999}}]}
            """);
    assertThat(fine.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(fine.err()).contains("小数位太多");
    assertThat(terminal.call("evacuate", "--request", temp.resolve("none").toString()).code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(terminal.call("evacuate").code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(terminal.call("evacuate", "--schema").out()).contains("evacuate-request.schema");
  }

  @Test
  void anEmptyRequestIsAnsweredAndTheSameSeedGivesTheSame() throws IOException {
    Terminal.Outcome none = call("{\"version\": 1, \"shelters\": [], \"households\": []}");
    assertThat(JSON.readTree(none.out()).get("status").textValue()).isEqualTo("OPTIMAL");
    String request =
        """
        {"version": 1,
         "shelters": [{"id": "A", "capacity": 5}, {"id": "B", "capacity": 7}],
         "households": [
          {"id": "1", "people": 3, "costs": {"A": 1, "B": 1}},
          {"id": "2", "people": 2, "costs": {"A": 1, "B": 1}},
          {"id": "3", "people": 4, "costs": {"A": 1, "B": 1}},
          {"id": "4", "people": 3, "costs": {"A": 1, "B": 1}}]}
        """;
    JsonNode first = JSON.readTree(call(request, "--seed", "5").out());
    JsonNode second = JSON.readTree(call(request, "--seed", "5").out());
    assertThat(first.get("cost").intValue()).isEqualTo(4);
    assertThat(second.get("assignments")).isEqualTo(first.get("assignments"));
  }

  @Test
  void aMovesRosterIsAssignedTakenOverPrintedAndWithdrawn() throws Exception {
    String data = temp.resolve("zs").toString();
    String sample = SourceTree.path("sample-data/zhoushan").toString();
    terminal.call(
        "init", "--data", data, "--station", "ZS-DH", "--name", "示例区", "--sample", sample);
    String move;
    try (Station station = Station.openBriefly(Path.of(data), Duration.ofSeconds(5), Realm.LIVE)) {
      station.get(SignIn.class).begin("值班员甲", "1");
      EvacuationService moves = station.get(EvacuationService.class);
      move =
          moves.call(
              new CallOrder(
                  new Scope(
                      moves.roster().stream().filter(PointCount::risk).map(PointCount::id).toList(),
                      List.of()),
                  "台风登陆前",
                  moves.signingPosts().getFirst(),
                  "",
                  "村社客车",
                  WatchClock.system().instant().plus(Duration.ofHours(6)),
                  ""));
    }

    Terminal.Outcome plan =
        terminal.call("evacuate", "--data", data, "--move", move, "--apply", "--format", "json");

    assertThat(plan.err()).contains("户有去处", "已采用为转移 " + move);
    assertThat(plan.err().lines().filter(line -> line.startsWith("未用")))
        .as("shelters out for one reason stand together")
        .hasSizeLessThan(5)
        .anyMatch(line -> line.matches("未用.+、.+、.+等 \\d+ 处：.+"));
    JsonNode first = JSON.readTree(plan.lines().getFirst());
    assertThat(first.get("why").textValue()).isNotBlank();
    Path paper = temp.resolve("cards.pdf");
    Terminal.Outcome masked =
        terminal.call("evacuate", "--data", data, "--move", move, "--cards", paper.toString());
    assertThat(masked.code()).as(masked.err()).isEqualTo(ExitCode.DONE);
    assertThat(masked.err()).contains("姓名已隐去", "--reason");
    assertThat(text(paper))
        .contains("避险明白卡", "示***", "责任岗位 B")
        .doesNotContain("示例户", "屋后山坡1号", "0580-0001328");
    Terminal.Outcome named =
        terminal.call(
            "evacuate",
            "--data",
            data,
            "--move",
            move,
            "--cards",
            paper.toString(),
            "--reason",
            "逐户发卡");
    assertThat(named.err()).contains("导出已留痕");
    assertThat(text(paper))
        .contains("· 示例户 1 ·", "应急消防管理站值班员，电话 000-0000-0")
        .as("whoever goes to the doors finds them")
        .contains("0580-0001328", "屋后山坡", "长山村网格员");
    assertThat(terminal.call("journal", "--data", data).out())
        .contains("RosterGivenAway", "cards.pdf", "逐户发卡");
    assertThat(terminal.call("evacuate", "--data", data, "--move", move, "--withdraw", "重排").err())
        .contains("已撤销");
    assertThat(terminal.call("verify", "--data", data).code()).isEqualTo(ExitCode.DONE);
  }

  private static String text(Path paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void theSchemaNamesTheFieldsTheReaderKnows() throws IOException {
    JsonNode schema = JSON.readTree(terminal.call("evacuate", "--schema").out());

    assertThat(schema.get("properties").fieldNames())
        .toIterable()
        .containsExactly("version", "shelters", "households", "villages", "pinned", "forbidden");
    assertThat(schema.at("/$defs/household/properties").fieldNames())
        .toIterable()
        .containsExactly("id", "people", "priority", "village", "costs", "loads");
    assertThat(schema.at("/$defs/village/properties").fieldNames())
        .toIterable()
        .containsExactly("id", "extraShelter", "whole");
  }
}
