package org.watchfloor.order.callout.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.order.callout.Attempt;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalleeState;
import org.watchfloor.order.callout.CalloutDesk;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.MessageRound;
import org.watchfloor.order.callout.NextStep;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.DeadPeer;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.sms.cmpp.CmppGateway;
import org.watchfloor.order.channel.sms.smpp.SmppGateway;
import org.watchfloor.pending.DueItems;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Messages of a call-out over a real gateway session: what comes back, and what does not. */
class AnswersTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private SmppGateway gateway;
  private String number = "";

  @BeforeEach
  void send() throws IOException {
    int port = DeadPeer.refusing();
    gateway = new SmppGateway(port, ChannelDesk.SECRET);
    station = open("dh", "ZS-DH");
    CalloutDesk.fill(station);
    setUp("dh", port);
    number = CalloutDesk.start(station);
  }

  private TestStation open(String folder, String name) {
    return CalloutDesk.open(temp.resolve(folder), name, clock);
  }

  private void setUp(String folder, int port) throws IOException {
    ChannelDesk.setUp(
        temp.resolve(folder),
        """
        sms: {host: 127.0.0.1, port: %d, tls: off, user: watch, secret: secret.txt, connect: 1 s, answer: 2 s}
        """
            .formatted(port));
  }

  @AfterEach
  void close() throws IOException {
    station.get(Channels.class).close();
    station.close();
    gateway.close();
  }

  private void message() {
    station.get(MessageRound.class).send(number);
    ChannelDesk.round(station);
  }

  private CalloutLine line(String key) {
    return station.get(CalloutService.class).find(number).orElseThrow().line(key).orElseThrow();
  }

  private AnswerService answers() {
    return station.get(AnswerService.class);
  }

  /** Which of the gateway's messages went to a place. */
  private int which(String key) {
    String mobile = line(key).log().attempts().getFirst().number().replace("-", "");
    for (int i = 0; i < gateway.taken().size(); i++) {
      if (gateway.taken().get(i).getDestAddress().equals(mobile)) {
        return i + 1;
      }
    }
    throw new IllegalStateException(mobile);
  }

  private void restart() {
    station.get(Channels.class).close();
    station.close();
    station = open("dh", "ZS-DH");
    ChannelDesk.round(station);
  }

  @Test
  void whatArrivedIsDeliveredAndNeverReadAndStillWantsTheTelephone() throws Exception {
    message();
    clock.move(Duration.ofMinutes(1));
    gateway.tell(which("001"), "DELIVRD");
    CalloutLine one = line("001");
    assertThat(one.state()).isEqualTo(CalleeState.DELIVERED);
    assertThat(one.log().attempts())
        .extracting(Attempt::result)
        .containsExactly(CallResult.SENT, CallResult.DELIVERED);
    assertThat(one.log().last().orElseThrow().officer()).isEqualTo("-");
    assertThat(one.next().orElseThrow().step()).isEqualTo(NextStep.PHONE);
    assertThat(one.next().orElseThrow().due())
        .as("unread counts from the sending")
        .isEqualTo(one.log().attempts().getFirst().at().plus(Duration.ofMinutes(3)));
    assertThat(line("002").state()).isEqualTo(CalleeState.SENT);
    restart();
    assertThat(line("001").state()).isEqualTo(CalleeState.DELIVERED);
    assertThat(station.timeline())
        .anySatisfy(said -> assertThat(said).contains("短信已送达", "DELIVRD"));
  }

  @Test
  void whatDidNotArriveMakesTheTelephoneTheNextStepAtOnce() throws Exception {
    gateway.answer(asked -> asked == 1 ? SMPPConstant.STAT_ESME_RINVDSTADR : 0);
    message();
    gateway.tell(1, "EXPIRED");
    assertThat(CalloutDesk.states(station.get(CalloutService.class).find(number).orElseThrow()))
        .containsOnlyOnce(CalleeState.SENT)
        .contains(CalleeState.UNDELIVERED);
    for (CalloutLine one : station.get(CalloutService.class).open().getFirst().lines()) {
      if (one.state() == CalleeState.UNDELIVERED) {
        assertThat(one.next().orElseThrow().step()).isEqualTo(NextStep.PHONE);
        assertThat(one.next().orElseThrow().ready(clock.instant())).isTrue();
      }
    }
    assertThat(station.get(CalloutService.class).open().getFirst().toCall(clock.instant()))
        .get()
        .extracting(CalloutLine::state)
        .isEqualTo(CalleeState.UNDELIVERED);
    assertThat(station.timeline())
        .anySatisfy(said -> assertThat(said).contains("短信未送达", "EXPIRED"));
  }

  @Test
  void aReceiptTakesNothingBackThatSomebodyHeardOrTriedSince() throws Exception {
    message();
    CalloutService callouts = station.get(CalloutService.class);
    clock.move(Duration.ofSeconds(20));
    callouts.attempt(number, "001", CallReport.of(CallWay.MESSAGE, CallResult.READ));
    callouts.attempt(number, "002", CallReport.of(CallWay.MOBILE, CallResult.NO_ANSWER));
    clock.move(Duration.ofSeconds(20));
    gateway.tell(which("001"), "DELIVRD");
    gateway.tell(which("002"), "UNDELIV");
    assertThat(line("001").state()).isEqualTo(CalleeState.READ);
    assertThat(line("002").state()).isEqualTo(CalleeState.TRYING);
    assertThat(callouts.undo(number, "002", ""))
        .as("his own, not the network's")
        .isEqualTo(CallResult.NO_ANSWER);
    assertThat(line("002").state()).isEqualTo(CalleeState.UNDELIVERED);
  }

  @Test
  void whatIsTakenBackOrTooOldWasNotSent() throws IOException {
    setUp("dh", DeadPeer.refusing());
    message();
    String id = station.get(Outbox.class).unsettled().getFirst().id();
    assertThat(id).isEqualTo(number + "/001");
    station.get(Outbox.class).withdraw(id, "已电话");
    assertThat(line("001").state()).isEqualTo(CalleeState.UNDELIVERED);
    station.get(Outbox.class).again(id);
    assertThat(line("001").state()).isEqualTo(CalleeState.SENT);
    clock.move(Duration.ofHours(3));
    ChannelDesk.round(station);
    assertThat(line("001").state()).isEqualTo(CalleeState.UNDELIVERED);
  }

  @Test
  void whoAsksTwiceSendsOnce() {
    message();
    assertThat(station.get(MessageRound.class).send(number).sent()).isEmpty();
    ChannelDesk.round(station);
    assertThat(gateway.taken()).hasSize(3);
  }

  @Test
  void anAnswerCountsOnlyOnceAnOfficerTakesItOver() throws Exception {
    message();
    clock.move(Duration.ofMinutes(1));
    gateway.bring("86" + gateway.taken().getFirst().getDestAddress(), "收到，已到岗");
    Answer answer = answers().pending().getFirst();
    assertThat(answer.callout()).isEqualTo(number);
    assertThat(answer.text()).isEqualTo("收到，已到岗");
    String key = answer.key();
    assertThat(line(key).state()).isEqualTo(CalleeState.SENT);
    assertThat(due()).anySatisfy(said -> assertThat(said).contains("1 条短信回复待采用", "收到，已到岗"));
    restart();
    clock.move(Duration.ofMinutes(1));
    answers().take(answer.id());
    assertThat(line(key).state().reached()).isTrue();
    Attempt taken = line(key).log().last().orElseThrow();
    assertThat(taken.result()).isEqualTo(CallResult.ACKNOWLEDGED);
    assertThat(taken.at()).as("when it came").isEqualTo(answer.at());
    assertThat(taken.note()).isEqualTo("收到，已到岗");
    assertThat(taken.officer()).isEqualTo("值班员甲");
    assertThat(answers().pending()).isEmpty();
    assertThatThrownBy(() -> answers().take(answer.id())).isInstanceOf(RefusedException.class);
    assertThat(station.timeline())
        .anySatisfy(said -> assertThat(said).contains("短信回复 ZS-DH-HF26-0001", "收到，已到岗"));
  }

  @Test
  void whatComesOverCmppIsHeardOnceInHoweverManyParts() throws Exception {
    int port = DeadPeer.refusing();
    ChannelDesk.setUp(
        temp.resolve("dh"),
        """
        sms: {protocol: cmpp, version: "2.0", host: 127.0.0.1, port: %d, tls: off, sp_id: "900001",
          secret: secret.txt, service_id: HELP, sender: "10690000", connect: 1 s, answer: 2 s}
        """
            .formatted(port));
    try (CmppGateway cmpp = new CmppGateway(port, "2.0", "900001", ChannelDesk.SECRET)) {
      message();
      String from = cmpp.taken().getFirst().to();
      clock.move(Duration.ofMinutes(1));
      cmpp.bringPart(7, from, 2, 2, "已到岗");
      cmpp.bringPart(8, from, 1, 2, "收到，");
      ChannelDesk.round(station);
      assertThat(answers().pending())
          .as("each part is kept before the gateway is told so")
          .extracting(Answer::text)
          .containsExactlyInAnyOrder("(2/2) 已到岗", "(1/2) 收到，");
      cmpp.bring(9, from, "还缺两人");
      ChannelDesk.round(station);
      cmpp.bring(9, from, "还缺两人");
      ChannelDesk.round(station);
      assertThat(answers().pending())
          .as("the gateway may tell twice")
          .extracting(Answer::text)
          .containsExactlyInAnyOrder("(2/2) 已到岗", "(1/2) 收到，", "还缺两人");
      assertThat(answers().pending()).allMatch(Answer::matched);
      station.get(Channels.class).close();
    }
  }

  @Test
  void aTextOfANumberNobodyWasCalledUnderIsShownAndNotLost() throws Exception {
    message();
    gateway.bring("00000009999", "我是谁");
    Answer answer = answers().pending().getFirst();
    assertThat(answer.matched()).isFalse();
    assertThat(due()).anySatisfy(said -> assertThat(said).contains("对不上号", "00000009999"));
    assertThatThrownBy(() -> answers().take(answer.id())).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> answers().setAside(answer.id(), " "))
        .isInstanceOf(RefusedException.class);
    answers().take(answer.id(), number, "002");
    assertThat(line("002").state().reached()).isTrue();
    assertThat(answers().list().getFirst().key()).isEqualTo("002");
    gateway.bring("00000009999", "广告");
    answers().setAside(answers().pending().getFirst().id(), "广告");
    assertThat(answers().pending()).isEmpty();
  }

  @Test
  void aSessionTheNetworkEndedIsMadeAgainAsLongAsSomebodyMayAnswer() throws Exception {
    message();
    for (int i = 1; i <= 3; i++) {
      gateway.tell(i, "DELIVRD");
    }
    gateway.hangUp();
    boolean again = false;
    for (int i = 0; i < 50 && !again; i++) {
      clock.move(Duration.ofMinutes(1));
      ChannelDesk.round(station);
      again = gateway.comes(Duration.ofMillis(500));
    }
    assertThat(again).as("another session").isTrue();
    gateway.bring(gateway.taken().getFirst().getDestAddress(), "收到");
    assertThat(answers().pending()).hasSize(1);
  }

  @Test
  void twoStationsEndWithTheSameTables() throws Exception {
    message();
    gateway.tell(1, "DELIVRD");
    gateway.bring(gateway.taken().getLast().getDestAddress(), "收到");
    try (TestStation other = open("pt", "ZS-PT")) {
      other.journal().receive(station.contents());
      assertThat(other.tables()).isEqualTo(station.tables());
      Answer answer = answers().pending().getFirst();
      answers().take(answer.id());
      clock.move(Duration.ofSeconds(1));
      other.get(AnswerService.class).setAside(answer.id(), "");
      other.journal().receive(station.contents());
      station.journal().receive(other.contents());
      assertThat(other.tables()).isEqualTo(station.tables());
      assertThat(answers().list().getFirst().settling()).isEqualTo(Answer.Settling.TAKEN);
      station.journal().rebuild(done -> {});
      assertThat(other.tables()).isEqualTo(station.tables());
    }
  }

  private List<String> due() {
    Texts texts = new Texts(Language.ZH);
    return station.get(new TypeLiteral<Set<DueItems>>() {}).stream()
        .flatMap(items -> items.pending().stream())
        .map(one -> texts.say(one.text()))
        .toList();
  }
}
