package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.Station;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;

/** While a console has the folder, everything saved can be read, and nothing of it is touched. */
class BesideConsoleTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private Path root = Path.of("");
  private String data = "";

  @BeforeEach
  void makeStation() {
    root = temp.resolve("dh");
    data = root.toString();
    terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例");
    terminal.call(
        "incident",
        "add",
        "--data",
        data,
        "--type",
        "11A02",
        "--severity",
        "MAJOR",
        "--place",
        "122.107,30.016",
        "--narrative",
        "下穿道路积水");
    terminal.callWith("第一条\n第二条\n", "log", "--data", data);
  }

  @Test
  void whatWasKnownAtAMomentIsListed() {
    WatchClock clock = WatchClock.system();
    Instant then = clock.instant();
    while (!clock.instant().isAfter(then)) {
      Thread.onSpinWait();
    }
    terminal.callWith("后来才知道\n", "log", "--data", data);
    assertThat(terminal.call("journal", "--data", data).out()).contains("后来才知道");
    Terminal.Outcome past = terminal.call("journal", "--data", data, "--as-of", then + "");
    assertThat(past.code()).isEqualTo(ExitCode.DONE);
    assertThat(past.out()).contains("第二条").doesNotContain("后来才知道");
    assertThat(
            terminal.call("incident", "list", "--data", data, "--as-of", "2020-01-01 08:00").out())
        .doesNotContain("下穿道路积水");
    assertThat(terminal.call("verify", "--data", data, "--as-of", "soon").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(terminal.callWith("x\n", "log", "--data", data, "--as-of", then + "").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    String file = temp.resolve("b.wfbackup").toString();
    assertThat(terminal.call("backup", file, "--data", data, "--as-of", then + "").code())
        .isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void everythingSavedCanBeReadAndNothingIsTouched() throws IOException {
    String alone = terminal.call("journal", "--data", data).out();
    try (Station console = Station.open(root)) {
      assertThat(console.pages()).isNotEmpty();
      Map<String, Long> before = files();
      assertThat(terminal.call("journal", "--data", data).out()).isEqualTo(alone);
      Terminal.Outcome incidents =
          terminal.call("incident", "list", "--data", data, "--format", "json");
      assertThat(incidents.out()).contains("下穿道路积水");
      assertThat(incidents.err()).contains("正被另一个值守台使用", "只按已存盘的记录读取");
      assertThat(incidents.code()).isEqualTo(ExitCode.DONE);
      Terminal.Outcome verified = terminal.call("verify", "--data", data);
      assertThat(verified.err()).contains("3 条记录", "没有核对");
      assertThat(verified.code()).isEqualTo(ExitCode.DONE);
      Path copy = temp.resolve("night.wfbackup");
      assertThat(terminal.call("backup", copy.toString(), "--data", data).code())
          .isEqualTo(ExitCode.DONE);
      assertThat(files()).isEqualTo(before);
      String spare = temp.resolve("spare").toString();
      assertThat(terminal.call("restore", copy.toString(), "--data", spare).code())
          .isEqualTo(ExitCode.DONE);
      assertThat(terminal.call("journal", "--data", spare).out()).isEqualTo(alone);
    }
  }

  /** What the other process is just writing is not there yet, and no damage. */
  @Test
  void aGroupThatIsBeingWrittenIsLeftOut() throws IOException {
    String alone = terminal.call("journal", "--data", data).out();
    Path segment;
    try (Stream<Path> files = Files.list(root.resolve("journal"))) {
      segment = files.findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(segment);
    terminal.callWith("第三条\n", "log", "--data", data);
    byte[] longer = Files.readAllBytes(segment);
    assertThat(longer.length).isGreaterThan(whole.length);
    byte[] half = Arrays.copyOf(longer, (whole.length + longer.length) / 2);
    try (DataFolder held = DataFolder.open(root)) {
      assertThat(held.readOnly()).isFalse();
      Files.write(segment, half);
      assertThat(terminal.call("journal", "--data", data).out()).isEqualTo(alone);
      Path copy = temp.resolve("night.wfbackup");
      terminal.call("backup", copy.toString(), "--data", data);
      String spare = temp.resolve("spare").toString();
      assertThat(terminal.call("restore", copy.toString(), "--data", spare).err())
          .contains("3 条记录");
      assertThat(Files.readAllBytes(segment)).isEqualTo(half);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenCanBeRead() throws IOException {
    Files.delete(root.resolve("lock"));
    Files.createDirectory(root.resolve("lock"));
    assertThat(terminal.call("list", "incidents", "--data", data).out()).contains("下穿道路积水");
    Terminal.Outcome refused = terminal.callWith("第三条\n", "log", "--data", data);
    assertThat(refused.err()).contains("无法写入文件夹");
    assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void oneShortCommandWaitsForAnother() {
    DataFolder brief = DataFolder.openBriefly(root, Duration.ZERO, Realm.LIVE);
    CompletableFuture<Terminal.Outcome> second =
        CompletableFuture.supplyAsync(() -> terminal.callWith("第三条\n", "log", "--data", data));
    assertThat(second).isNotDone();
    brief.close();
    assertThat(second.join().code()).isEqualTo(ExitCode.DONE);
    assertThat(second.join().lines()).containsExactly("ZS-DH-4");
  }

  /** Every file with its length and the time of its last change. */
  private Map<String, Long> files() {
    Map<String, Long> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        found.put(
            root.relativize(file).toString(),
            Files.size(file) + Files.getLastModifiedTime(file).toMillis());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
