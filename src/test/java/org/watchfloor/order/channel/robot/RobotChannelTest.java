package org.watchfloor.order.channel.robot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.DeadPeer;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.RobotPeer;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Robots of the three services against a server in this process. */
@Execution(ExecutionMode.CONCURRENT)
class RobotChannelTest {
  private static final String TEXT = "红色暴雨预警 \"立即\"上岗";

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private RobotPeer peer;
  private TestStation station;

  @BeforeEach
  void open() throws IOException {
    peer = new RobotPeer();
    station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
  }

  @AfterEach
  void close() {
    station.get(Channels.class).close();
    station.close();
    peer.close();
  }

  private OutboxMessage sent(String form, String more) throws IOException {
    ChannelDesk.setUp(temp.resolve("a"), peer.setting("群", form, more));
    return ChannelDesk.sent(station, ChannelKind.WEBHOOK, "群", TEXT);
  }

  private static ReasonKind why(OutboxMessage one) {
    return Objects.requireNonNull(one.standing().reason()).kind();
  }

  private JsonNode body() throws IOException {
    return new ObjectMapper().readTree(peer.told().getLast().body());
  }

  private Map<String, String> query() {
    Map<String, String> found = new HashMap<>();
    for (String one : peer.told().getLast().address().getRawQuery().split("&", -1)) {
      String[] parts = one.split("=", 2);
      found.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return found;
  }

  private static String hmac(String key, String words) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void dingTalkIsSignedInTheAddress() throws Exception {
    assertThat(sent("dingtalk", "sign: secret.txt").state()).isEqualTo(MessageState.ACCEPTED);
    String moment = String.valueOf(clock.instant().toEpochMilli());
    assertThat(query())
        .containsEntry("access_token", ChannelDesk.SECRET)
        .containsEntry("timestamp", moment)
        .containsEntry("sign", hmac(ChannelDesk.SECRET, moment + "\n" + ChannelDesk.SECRET));
    assertThat(body().at("/msgtype").asText()).isEqualTo("text");
    assertThat(body().at("/text/content").asText()).isEqualTo(TEXT);
  }

  @Test
  void weComHasItsKeyInTheAddress() throws IOException {
    assertThat(sent("wecom", "").state()).isEqualTo(MessageState.ACCEPTED);
    assertThat(query()).containsOnly(Map.entry("key", ChannelDesk.SECRET));
    assertThat(body().at("/text/content").asText()).isEqualTo(TEXT);
  }

  @Test
  void feishuIsSignedInTheBody() throws Exception {
    assertThat(sent("feishu", "sign: secret.txt").state()).isEqualTo(MessageState.ACCEPTED);
    assertThat(peer.told().getLast().address().getPath()).endsWith("/" + ChannelDesk.SECRET);
    String second = String.valueOf(clock.instant().getEpochSecond());
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            (second + "\n" + ChannelDesk.SECRET).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    assertThat(body().at("/timestamp").asText()).isEqualTo(second);
    assertThat(body().at("/sign").asText())
        .isEqualTo(Base64.getEncoder().encodeToString(mac.doFinal(new byte[0])));
    assertThat(body().at("/content/text").asText()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "dingtalk,'{\"errcode\":310000,\"errmsg\":\"sign not match\"}',LOGIN,WAITING",
    "dingtalk,'{\"errcode\":130101,\"errmsg\":\"send too fast\"}',BUSY,WAITING",
    "dingtalk,'{\"errcode\":987,\"errmsg\":\"其他\"}',PEER,REFUSED",
    "wecom,'{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}',LOGIN,WAITING",
    "wecom,'{\"errcode\":45009,\"errmsg\":\"freq out of limit\"}',BUSY,WAITING",
    "feishu,'{\"code\":19021,\"msg\":\"sign match fail\"}',LOGIN,WAITING",
    "feishu,'{\"code\":19024,\"msg\":\"Key Words Not Found\"}',CONTENT,REFUSED",
    "feishu,'<html>请登录校园网</html>',NONSENSE,UNCERTAIN",
    "wecom,'[]',NONSENSE,UNCERTAIN",
    "wecom,'',NONSENSE,UNCERTAIN",
  })
  void refusalsThatComeWithHttp200(
      String form, String answer, ReasonKind reason, MessageState state) throws IOException {
    peer.answer(200, answer);
    OutboxMessage one = sent(form, "");
    assertThat(why(one)).isEqualTo(reason);
    assertThat(one.state()).isEqualTo(state);
    assertThat(peer.told()).hasSize(1);
  }

  @Test
  void anAnswerThatComesTooLateIsUncertain() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    peer.answer(told -> {
      try {
        never.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new RobotPeer.Answer(200, RobotPeer.GOOD);
    });
    OutboxMessage one = sent("wecom", "");
    assertThat(one.state()).isEqualTo(MessageState.UNCERTAIN);
    assertThat(why(one)).isEqualTo(ReasonKind.HANDED_OVER);
    never.countDown();
    clock.move(Duration.ofHours(1));
    ChannelDesk.round(station);
    assertThat(peer.told()).hasSize(1);
  }

  @Test
  void peersThatAreNotThereOrNoUse() throws IOException {
    setUp(DeadPeer.refusing());
    OutboxMessage refused = ChannelDesk.sent(station, ChannelKind.WEBHOOK, "群", TEXT);
    assertThat(refused.state()).isEqualTo(MessageState.WAITING);
    assertThat(why(refused)).isEqualTo(ReasonKind.UNREACHABLE);
    assertThat(station.get(Channels.class).all().getFirst().check()).isPresent();
    try (DeadPeer babbling = DeadPeer.babbling();
        DeadPeer silent = DeadPeer.silent()) {
      setUp(babbling.port());
      OutboxMessage odd = ChannelDesk.sent(station, ChannelKind.WEBHOOK, "群", TEXT);
      assertThat(odd.state()).isEqualTo(MessageState.UNCERTAIN);
      setUp(silent.port());
      OutboxMessage mute = ChannelDesk.sent(station, ChannelKind.WEBHOOK, "群", TEXT);
      assertThat(mute.state()).isEqualTo(MessageState.UNCERTAIN);
    }
  }

  private void setUp(int port) throws IOException {
    ChannelDesk.setUp(
        temp.resolve("a"),
        """
        webhooks:
          - {name: 群, form: wecom, url: "http://127.0.0.1:%d/x", token: secret.txt, connect: 1 s, answer: 1 s}
        """
            .formatted(port));
  }

  @Test
  void whatItIsToldIsNotInWhatItSays() {
    RobotRequest request =
        RobotRequest.of(
            org.watchfloor.order.channel.setting.RobotForm.WECOM,
            java.net.URI.create("http://127.0.0.1/x"),
            ChannelDesk.SECRET,
            "",
            "字",
            clock.instant());
    assertThat(request.address().toString()).contains(ChannelDesk.SECRET);
    assertThat(request).asString().doesNotContain(ChannelDesk.SECRET);
  }
}
