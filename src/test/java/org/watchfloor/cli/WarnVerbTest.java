package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.support.SourceTree;
import org.watchfloor.warning.CapFiles;

/** Warnings from the command line: taken in, refused, listed. */
class WarnVerbTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";

  @BeforeEach
  void station() {
    data = temp.resolve("dh").toString();
    assertThat(terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例区").code())
        .isEqualTo(ExitCode.DONE);
  }

  private Path file(String name) throws IOException {
    return Files.write(temp.resolve(name), CapFiles.bytes(name));
  }

  @Test
  void aFileIsTakenItsIdPrintedAndTheWarningListed() throws IOException {
    Path red = file("rain-red.xml");
    Terminal.Outcome taken = terminal.call("warn", red.toString(), "--data", data);
    assertThat(taken.code()).isEqualTo(ExitCode.DONE);
    assertThat(taken.lines()).containsExactly("33090241600000_20260720101000_1");
    assertThat(taken.err()).startsWith("rain-red.xml：已收暴雨红色预警（示例区气象台）");
    Terminal.Outcome again = terminal.call("warn", red.toString(), "--data", data);
    assertThat(again.code()).isEqualTo(ExitCode.DONE);
    assertThat(again.err()).contains("已经收过");
    Terminal.Outcome list = terminal.call("list", "warnings", "--format", "json", "--data", data);
    assertThat(list.lines()).hasSize(1);
    assertThat(list.out())
        .contains("\"colour\":\"RED\"", "\"event\":\"11B03\"", "2026-07-20T16:10+08:00");
    assertThat(terminal.call("verify", "--data", data).code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aFolderStandsForItsFilesAndOneBadOneIsNamed() throws IOException {
    Terminal.Outcome taken =
        terminal.call(
            "warn", SourceTree.path("sample-data/zhoushan/warnings").toString(), "--data", data);
    assertThat(taken.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(taken.lines()).hasSize(4);
    assertThat(taken.err()).contains("05-exercise.xml：演练报文（Exercise），不进入实战记录，未收。");
    assertThat(terminal.call("list", "warnings", "--format", "csv", "--data", data).out())
        .contains("风暴潮", "台风", "暴雨", "大雾");
  }

  @Test
  void theImportVerbTakesThemToo() throws IOException {
    Terminal.Outcome taken =
        terminal.call("import", file("typhoon-cap.xml").toString(), "--data", data);
    assertThat(taken.code()).isEqualTo(ExitCode.DONE);
    assertThat(taken.err()).contains("台风橙色预警", "灾种代码与中文名称不符");
    Terminal.Outcome refused = terminal.call("import", file("bomb.xml").toString(), "--data", data);
    assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(refused.err()).contains("可能有害");
  }

  @Test
  void whatIsNotThereIsRefusedAndAnEmptyFolderIsSaid() throws IOException {
    Terminal.Outcome missing =
        terminal.call("warn", temp.resolve("none.xml").toString(), "--data", data);
    assertThat(missing.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(missing.err()).contains("none.xml");
    Path empty = Files.createDirectory(temp.resolve("empty"));
    assertThat(terminal.call("warn", empty.toString(), "--data", data).err()).contains("没有预警文件");
    assertThat(terminal.call("warn", "--data", data).code()).isEqualTo(ExitCode.WRONG_CALL);
  }
}
