package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.WatchClock;
import org.watchfloor.support.SourceTree;

/** A desk without a display works a whole call-out, by script. */
@Execution(ExecutionMode.CONCURRENT)
class CalloutVerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter CAP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssXXX", Locale.ROOT);

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void makeStation() {
    data = SampleStation.in(temp);
  }

  private Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(data);
    return terminal.call(all.toArray(String[]::new));
  }

  private String done(String... args) {
    Terminal.Outcome outcome = call(args);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    return outcome.out().strip();
  }

  private List<JsonNode> rows(String kind) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : call("list", kind, "--format", "json").lines()) {
      rows.add(JSON.readTree(line));
    }
    return rows;
  }

  /** The red rain warning of the sample, as if it were issued now. */
  private String warn() throws IOException {
    OffsetDateTime now = WatchClock.system().now();
    String text =
        Files.readString(SourceTree.path("sample-data/zhoushan/warnings/02-rain-red.xml"))
            .replace("2026-07-20 20:28:00+08:00", CAP.format(now.minusMinutes(1)))
            .replace("2026-07-21 02:28:00+08:00", CAP.format(now.plusHours(6)));
    Path file = Files.writeString(temp.resolve("red.xml"), text, StandardCharsets.UTF_8);
    return done("warn", file.toString());
  }

  @Test
  void aRedWarningIsCalledOutFromTheProposalToTheEnd() throws IOException {
    String warning = warn();
    JsonNode need = rows("callout-needs").getFirst();
    assertThat(need.path("people").asInt()).isGreaterThan(40);
    assertThat(need.path("answering").asInt()).as("four townships and three zones").isEqualTo(7);
    Terminal.Outcome begun = call("callout", "start", "--warning", warning, "--post", "防指办主任");
    assertThat(begun.code()).as(begun.err()).isEqualTo(ExitCode.DONE);
    String number = begun.out().strip();
    assertThat(number).matches("ZS-DH-JY\\d\\d-0001");
    assertThat(begun.err()).contains("个须首次回复");
    assertThat(rows("callout-needs")).isEmpty();
    assertThat(call("callout", "start", "--warning", warning, "--post", "某岗").code())
        .isEqualTo(ExitCode.REFUSED);

    String next = done("callout", "show", number, "--next");
    assertThat(next).startsWith("001").contains("000-0000-");
    done("callout", "attempt", number, "next", "--result", "acknowledged", "--by", "本人");
    assertThat(done("callout", "show", number, "--next")).startsWith("002");
    String town = "昌国街道主要负责人";
    Terminal.Outcome half =
        call(
            "callout",
            "attempt",
            number,
            town,
            "--result",
            "replied",
            "--by",
            "街道主任",
            "--answer",
            "COMMAND=街道主任");
    assertThat(half.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(half.err()).contains("影响几个村社");
    done(
        "callout",
        "attempt",
        number,
        town,
        "--result",
        "replied",
        "--way",
        "satellite",
        "--by",
        "街道主任",
        "--read-back",
        "right",
        "--answer",
        "COMMAND=街道主任在指挥",
        "--answer",
        "VILLAGES=3 个社区",
        "--answer",
        "MOVED=已转移 120 人");
    for (int i = 0; i < 3; i++) {
      done("callout", "attempt", number, "环南街道主要负责人", "--result", "no_answer");
    }
    done("callout", "attempt", number, "城东街道主要负责人", "--result", "busy");
    done("callout", "undo", number, "城东街道主要负责人", "--reason", "按错");
    String told = done("callout", "climb", number);
    assertThat(told).isNotEmpty();
    assertThat(done("callout", "show", number))
        .contains("已报上一级", "已撤回", "已转移 120 人", "卫星电话 000-1740-");

    JsonNode row = rows("callouts").getFirst();
    assertThat(row.path("climbed").asInt()).isGreaterThanOrEqualTo(1);
    assertThat(row.path("owing").asInt()).isEqualTo(6);
    assertThat(rows("callees")).hasSize(row.path("people").asInt());
    assertThat(call("callout", "end", number, "--post", "防指办主任").code())
        .isEqualTo(ExitCode.REFUSED);
    done("callout", "end", number, "--post", "防指办主任", "--conclusion", "其余已派专人");
    assertThat(call("verify").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aListIsPrintedWithItsNumbersAndRoomToWrite() throws IOException {
    String number =
        done(
            "callout",
            "start",
            "--to",
            "昌国街道办事处",
            "--to",
            "公安局",
            "--to",
            "指挥长",
            "--answers",
            "--title",
            "演练叫应",
            "--words",
            "请回复到岗情况",
            "--post",
            "值班长");
    done("callout", "add", number, "--to", "环南街道", "--most", "1", "--reason", "加叫");
    Path file = temp.resolve("list.pdf");
    Terminal.Outcome printed = call("callout", "print", number, file.toString());
    assertThat(printed.code()).as(printed.err()).isEqualTo(ExitCode.DONE);
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      String text = Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC);
      assertThat(text).contains(number, "昌国街道", "000-0000-", "第一次", "接听人签认", "请回复到岗情况");
    }
    assertThat(
            call("callout", "start", "--to", "无此单位", "--title", "x", "--words", "x", "--post", "x")
                .err())
        .contains("无此单位");
    assertThat(call("callout", "start", "--title", "x", "--post", "x").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(call("callout").code()).isEqualTo(ExitCode.WRONG_CALL);
  }
}
