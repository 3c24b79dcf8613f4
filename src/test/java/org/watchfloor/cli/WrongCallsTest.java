package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call that cannot be meant ends with 2, one sentence, and nothing done. */
class WrongCallsTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void makeStation() {
    data = temp.resolve("dh").toString();
    assertThat(terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例").code())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void aVerbOptionOrValueThereIsNot() {
    assertWrong("--wrong", "verify", "--wrong");
    assertWrong("add | list | show", "incident");
    assertWrong("FILE", "backup");
    assertWrong("没有“trains”", "list", "trains", "--data", data);
    assertWrong("没有“trains”这种登记表", "import", "--as", "trains", "--data", data, "x.csv");
    assertWrong("mars", "import", "--datum", "mars", "--data", data, "x.csv");
    assertWrong("EXTRAORDINARY", add("--severity", "HUGE", "--type", "11A02", "--place", "x"));
    assertWrong("事件类型", add("--severity", "MAJOR", "--type", "NOPE", "--place", "x"));
    assertWrong(
        "不是时间", add("--severity", "MAJOR", "--type", "11A02", "--occurred", "x", "--place", "x"));
    assertWrong("--name", "init", "--data", temp.resolve("new").toString(), "--station", "X");
    assertWrong("从 1 开始", "journal", "--from", "-1", "--data", data);
    assertWrong("NOPE", "journal", "--station", "NOPE", "--data", data);
    assertWrong("不是可用的大小", "picture", "--size", "big", "--data", data, "x.png");
    assertWrong("没有“fr”", "verify", "--data", data, "--lang", "fr");
  }

  @Test
  void aValueOfAnotherKindIsToldInWordsWhatMayStandThere() {
    for (String typed : List.of("五十", "1.5", "99999999999999999999")) {
      assertWrong("应为：大于 0 的整数", moved("in", typed));
    }
    assertWrong("应为：IN, OUT, LOSS, RECOVER, SCRAP。", moved("foo", "5"));
    assertWrong("应为：大于 0 的整数", "move", "call", "--within", "abc", "--data", data);
    assertWrong("应为：日期", "transfer", "return-due", "X", "--by", "明天", "--data", data);
  }

  private String[] moved(String kind, String quantity) {
    return new String[] {
      "supply",
      "move",
      "--depot",
      "W",
      "--item",
      "X",
      "--kind",
      kind,
      "--quantity",
      quantity,
      "--data",
      data
    };
  }

  @Test
  void aRegisterOrAFormThereIsNotIsNoRefusal() {
    String file = temp.resolve("f.csv").toString();
    assertWrong("没有“bogus”", "export", "bogus", file, "--data", data);
    assertWrong("xlsx", "export", "shelters", temp.resolve("f.txt").toString(), "--data", data);
  }

  @Test
  void aReasonThatIsMissingIsAskedForByItsOptionAndACardByItsFile() {
    Terminal.Outcome scrap = terminal.call(moved("scrap", "5"));
    assertThat(scrap.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(scrap.err()).contains("请写明原因（选项 --reason）");
    Terminal.Outcome card = terminal.call("sync", "introduce", "nofile.card", "--data", data);
    assertThat(card.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(card.err()).contains("没有文件 nofile.card");
  }

  @Test
  void wordsThatWereDestroyedOnTheirWayAreNotTakenDown() {
    assertWrong("已经丢失", add("--severity", "MAJOR", "--type", "11A02", "--place", "\ufffd\ufffd"));
    assertWrong("已经丢失", add("--severity", "MAJOR", "--type", "11A02", "--place", "\ud800"));
    assertWrong("已经丢失", add("--severity", "MAJOR", "--type", "11A02", "--place", "????"));
    assertThat(
            terminal.call(add("--severity", "MAJOR", "--type", "11A02", "--place", "真的吗??")).code())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void latitudeBeforeLongitudeIsRefusedWithTheRightSpelling() {
    assertWrong(
        "122.19,29.99", add("--severity", "MAJOR", "--type", "11A02", "--place", "29.99,122.19"));
    assertWrong(
        "122.19,29.99",
        add("--severity", "MAJOR", "--type", "11A02", "--place", "x", "--at", "29.99, 122.19"));
    assertThat(terminal.call("incident", "list", "--data", data, "--format", "json").out())
        .isEmpty();
  }

  @Test
  void theLanguageCanBeNamedBehindAnyVerb() {
    assertThat(terminal.call("list", "trains", "--lang", "en", "--data", data).err())
        .contains("There is no list");
    assertThat(terminal.call("--lang=en", "list", "trains", "--data", data).err())
        .contains("There is no list");
    assertThat(terminal.call("help").out()).contains("--lang", "退出码 4");
    for (String[] asked :
        List.of(
            new String[] {"help", "incident", "add"},
            new String[] {"incident", "add", "--help"},
            new String[] {"incident", "help", "add"})) {
      Terminal.Outcome help = terminal.call(asked);
      assertThat(help.code()).isEqualTo(ExitCode.DONE);
      assertThat(help.out()).contains("incident add", "--place");
    }
  }

  private String[] add(String... options) {
    String[] args = new String[options.length + 6];
    System.arraycopy(
        new String[] {"incident", "add", "--data", data, "--narrative", "下穿道路积水"}, 0, args, 0, 6);
    System.arraycopy(options, 0, args, 6, options.length);
    return args;
  }

  private void assertWrong(String words, String... args) {
    Terminal.Outcome outcome = terminal.call(args);
    assertThat(outcome.err()).contains(words);
    assertThat(outcome.err().strip().lines()).hasSize(1);
    assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(outcome.out()).isEmpty();
  }
}
