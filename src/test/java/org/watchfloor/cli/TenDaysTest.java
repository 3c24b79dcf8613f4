package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.Watchfloor;
import org.watchfloor.support.SourceTree;

/** Ten days cut off: two stations that worked apart hold the same record at the end. */
@Execution(ExecutionMode.CONCURRENT)
class TenDaysTest {
  private static final Path SCRIPT = SourceTree.path("sample-data/ten-days/story.sh");

  @TempDir Path temp;

  @Test
  void bothStationsHoldTheSameRecordAndASpareMachineHasIt() throws IOException {
    new StoryPlayer(SourceTree.path(""), temp).play(SCRIPT);
    assertThat(temp.resolve("pack.pdf")).isNotEmptyFile();
  }

  @Test
  @Tag("nightly")
  void theScriptRunsFromAShell() throws IOException, InterruptedException {
    Path launcher = temp.resolve("watchfloor");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '%s' -Dfile.encoding=UTF-8 -Djava.awt.headless=true -cp '%s' %s \"$@\"\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Watchfloor.class.getName()));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    File said = temp.resolve("said.txt").toFile();
    ProcessBuilder shell =
        new ProcessBuilder("sh", SCRIPT.toAbsolutePath().toString(), temp.toString());
    shell.directory(SourceTree.path("").toAbsolutePath().toFile());
    shell.environment().put("WATCHFLOOR", launcher.toString());
    shell.environment().put("LC_ALL", "C.UTF-8");
    shell.redirectErrorStream(true).redirectOutput(said);
    Process process = shell.start();
    assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue())
        .as(Files.readString(said.toPath(), StandardCharsets.UTF_8))
        .isZero();
  }
}
