package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is looked through before anything of it comes in. */
class ImportCheckTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void makeStation() {
    data = temp.resolve("dh").toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
  }

  private Terminal.Outcome check(String name, String text) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    return terminal.call("import", file.toString(), "--check", "--data", data);
  }

  private String shelters() {
    return terminal.call("list", "shelters", "--format", "json", "--data", data).out();
  }

  @Test
  void saysWhatWouldComeInAndTakesNothing() throws IOException {
    String good =
        """
        编号,名称,经度,纬度,级别,类型,紧急容量
        B1,示例小学,122.1,30.0,镇街级,室内,4
        """;
    Terminal.Outcome looked = check("shelters.csv", good);
    assertThat(looked.code()).isEqualTo(ExitCode.DONE);
    assertThat(looked.err()).contains("新增 1 行");
    assertThat(shelters()).isBlank();
    assertThat(terminal.call("list", "imports", "--data", data).out()).doesNotContain("shelters");
    Terminal.Outcome bad = check("bad.csv", good + "B2,示例中学,122.1,30.0,镇街级,室内,-4\n");
    assertThat(bad.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(bad.err()).contains("-4", "新增 1 行");
    assertThat(shelters()).isBlank();
  }

  @Test
  void namesEveryCellThatWouldChangeWithBothItsValues() throws IOException {
    String head = "编号,名称,经度,纬度,级别,类型,紧急容量\n";
    Path first = Files.writeString(temp.resolve("a.csv"), head + "B1,示例小学,122.1,30.0,镇街级,室内,4\n");
    terminal.call("import", first.toString(), "--data", data);
    Terminal.Outcome looked = check("b.csv", head + "B1,示例小学,122.1,30.0,镇街级,室外,7\n");
    assertThat(looked.err())
        .contains("2 行 类型：更新，由“室内”改为“室外”", "2 行 紧急容量：更新，由“4”改为“7”")
        .doesNotContain("行 名称", "行 经度");
    assertThat(shelters()).contains("INDOOR");
  }

  @Test
  void refusesToCheckWhatIsNoRegister() throws IOException {
    Terminal.Outcome plan = check("plan.yaml", "id: x\n");
    assertThat(plan.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(plan.err()).contains("plan.yaml", "plan check");
  }
}
