package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.RobotPeer;

/** A desk without a display sends, is killed while it sends, and goes on. */
@Execution(ExecutionMode.CONCURRENT)
class ChannelVerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private Path data = Path.of(".");
  private RobotPeer peer;

  @BeforeEach
  void makeStation() throws IOException {
    data = temp.resolve("dh");
    peer = new RobotPeer();
    terminal.call("init", "--data", data.toString(), "--station", "ZS-DH", "--name", "示例");
  }

  @AfterEach
  void close() {
    peer.close();
  }

  private void setUp() throws IOException {
    ChannelDesk.setUp(data, peer.setting("防汛群", "wecom", "parallel: 1"));
  }

  private Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(data.toString());
    return terminal.call(all.toArray(String[]::new));
  }

  private List<String> states() throws IOException {
    List<String> states = new ArrayList<>();
    for (String line : call("list", "messages", "--format", "json").lines()) {
      JsonNode one = JSON.readTree(line);
      states.add(one.get("id").asText().substring(11) + " " + one.get("state").asText());
    }
    return states;
  }

  @Test
  void sendsChecksRetriesAndWithdraws() throws IOException {
    Terminal.Outcome nothing = call("channel", "check");
    assertThat(nothing.code()).isEqualTo(ExitCode.DONE);
    assertThat(nothing.err()).contains("没有设置外发通道");
    Terminal.Outcome queued = call("channel", "send", "sms", "00000000001", "请上岗");
    assertThat(queued.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(queued.err()).contains("没有设置“短信”通道");
    setUp();
    Terminal.Outcome check = call("channel", "check");
    assertThat(check.out()).isEqualTo("群机器人“防汛群”：通。\n");
    Terminal.Outcome sent = call("channel", "send", "webhook", "防汛群", "请上岗");
    assertThat(sent.code()).as(sent.err()).isEqualTo(ExitCode.DONE);
    assertThat(sent.out().strip()).isEqualTo("ZS-DH-FX26-0002");
    peer.answer(200, "{\"errcode\":40058,\"errmsg\":\"invalid\"}");
    assertThat(call("channel", "send", "webhook", "防汛群", "坏字").err())
        .contains("未发出", "对方不收这段文字", "40058 invalid");
    peer.answer(200, RobotPeer.GOOD);
    assertThat(call("channel", "retry", "ZS-DH-FX26-0003").code()).isEqualTo(ExitCode.DONE);
    assertThat(call("channel", "retry", "ZS-DH-FX26-0003").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(call("channel", "withdraw", "ZS-DH-FX26-0001", "--reason", "已电话").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(states()).containsExactly("0001 WITHDRAWN", "0002 ACCEPTED", "0003 ACCEPTED");
    peer.close();
    assertThat(call("channel", "check").code()).isEqualTo(ExitCode.CHECK_FAILED);
  }

  @Test
  void whatIsInLineSaysUntilWhenAndTheNextProcessKeepsToTheLimitToo() throws IOException {
    ChannelDesk.setUp(data, peer.setting("防汛群", "wecom", "per_minute: 1"));
    assertThat(call("channel", "send", "webhook", "防汛群", "第一条").code()).isEqualTo(ExitCode.DONE);
    Terminal.Outcome second = call("channel", "send", "webhook", "防汛群", "第二条");
    assertThat(second.err()).contains("ZS-DH-FX26-0002：排队", "最迟约");
    assertThat(peer.told()).hasSize(1);
    JsonNode line = JSON.readTree(call("list", "channels", "--format", "json").out());
    assertThat(line.get("name").asText()).isEqualTo("防汛群");
    assertThat(line.get("perMinute").asInt()).isEqualTo(1);
    assertThat(line.get("waiting").asInt()).isEqualTo(1);
    assertThat(line.get("until").asText()).isNotEmpty();
  }

  @Test
  void aProcessKilledWhileItSendsLeavesOneInDoubtAndLosesNone() throws Exception {
    setUp();
    for (String text : List.of("第一条", "第二条", "第三条")) {
      assertThat(call("channel", "send", "webhook", "防汛群", text, "--queue").code())
          .isEqualTo(ExitCode.DONE);
    }
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch dead = new CountDownLatch(1);
    peer.answer(told -> {
      asked.countDown();
      try {
        dead.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new RobotPeer.Answer(200, RobotPeer.GOOD);
    });
    // So long that the kill comes first.
    ChannelDesk.setUp(
        data, peer.setting("防汛群", "wecom", "parallel: 1").replace("answer: 1 s", "answer: 90 s"));
    Process sender = sender("第四条");
    try {
      assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      sender.destroyForcibly().waitFor();
      dead.countDown();
    }
    peer.answer(200, RobotPeer.GOOD);
    assertThat(call("channel", "send", "webhook", "防汛群", "第五条").code()).isEqualTo(ExitCode.DONE);
    assertThat(states())
        .containsExactly(
            "0001 UNCERTAIN", "0002 ACCEPTED", "0003 ACCEPTED", "0004 ACCEPTED", "0005 ACCEPTED");
    assertThat(peer.told()).hasSize(5);
    assertThat(peer.told()).extracting(RobotPeer.Told::body).doesNotHaveDuplicates();
    assertThat(call("verify").code()).isEqualTo(ExitCode.DONE);
  }

  private Process sender(String text) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "org.watchfloor.Watchfloor",
            "channel",
            "send",
            "webhook",
            "防汛群",
            text,
            "--data",
            data.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectOutput(new File(data + ".out"));
    builder.redirectError(new File(data + ".err"));
    return builder.start();
  }
}
