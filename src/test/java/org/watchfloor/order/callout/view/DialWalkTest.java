package org.watchfloor.order.callout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.order.callout.Attempt;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalleeState;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.answer.AnswerService;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.Sending;
import org.watchfloor.order.channel.call.ScriptedExchange;
import org.watchfloor.order.channel.call.ScriptedExchange.Script;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.Navigator;

/** One key has the exchange dial, one takes what it says; a dead exchange is loud. */
class DialWalkTest extends GuiTest {
  private static final ScriptedExchange EXCHANGE = exchange();

  private static ScriptedExchange exchange() {
    try {
      return new ScriptedExchange();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void closeExchange() {
    EXCHANGE.close();
  }

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    get(RegionService.class)
        .registerUnits(
            List.of(
                new OrgUnit("HQ", "示例区防指", UnitKind.HEADQUARTERS, null, null, null),
                new OrgUnit("T1", "东港镇", UnitKind.TOWN, "HQ", null, null)));
    get(RegionService.class)
        .registerContacts(
            List.of(
                new Contact(
                    "C1", "东港镇主要负责人", "T1", "000-0000-0101", null, null, null, null, null)));
    setUp("");
    get(Sending.class).run(Progress.UNWATCHED);
  }

  private void setUp(String more) {
    try {
      ChannelDesk.setUp(
          get(DataFolder.class).root(),
          "call: {host: 127.0.0.1, port: %d, user: \"8000\", phone: \"8001\", answer: 1 s%s}\n"
              .formatted(EXCHANGE.port(), more));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String begin() {
    return get(CalloutService.class)
        .start(
            new NewCallout(
                "暴雨红色预警",
                "三小时内雨量将超过 100 毫米",
                CalloutBasis.FREE,
                get(RollCaller.class)
                    .of(new Chosen(List.of("T1"), List.of(), List.of(), List.of(), 0, false)),
                "防指办主任",
                null));
  }

  private String label(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  /** One key takes one thing: the text first, if there is one. */
  private String takeWords() {
    return see(() -> lookup("#callout-call-take").queryAs(Button.class).getText());
  }

  private CalloutLine line(String number) {
    return get(CalloutService.class).find(number).orElseThrow().lines().getFirst();
  }

  @Test
  void whatTheExchangeSaysIsProposedAndADeadOneIsSaidLoudly() {
    String number = begin();
    interact(() -> get(Navigator.class).open(CalloutViewModule.PAGE));
    waitUntil(() -> label("#callout-number").equals("000-0000-0101"));
    interact(() -> lookup("#callees .table-view").queryAs(TableView.class).requestFocus());
    EXCHANGE.does(
        Script.answering("200 OK", "202 Accepted", List.of("180 Ringing", "486 Busy Here")));
    type(KeyCode.D);
    waitUntil(() -> lookup("#callout-call").query().isVisible());
    waitUntil(() -> label("#callout-call-what").equals("占线"));
    assertThat(label("#callout-call-more")).contains("000-0000-0101", "486 Busy Here");
    assertThat(line(number).state()).as("nothing is assumed").isEqualTo(CalleeState.WAITING);
    assertThat(takeWords()).startsWith("A ");
    get(AnswerService.class).heard(ChannelKind.SMS, "000-0000-0101", "在路上");
    waitUntil(() -> !takeWords().startsWith("A "));
    type(KeyCode.K);
    waitUntil(() -> takeWords().startsWith("A "));
    type(KeyCode.A);
    waitUntil(() -> line(number).state() == CalleeState.TRYING);
    Attempt taken = line(number).log().last().orElseThrow();
    assertThat(taken.result()).isEqualTo(CallResult.BUSY);
    assertThat(taken.note()).contains("486 Busy Here");
    waitUntil(() -> !lookup("#callout-call").query().isVisible());

    EXCHANGE.does(Script.answering("404 Not Found", "", List.of()));
    type(KeyCode.D);
    waitUntil(() -> lookup("#callout-call").query().isVisible());
    waitUntil(() -> label("#callout-call-what").contains("本席话机没有接通"));
    assertThat(label("#callout-call-more")).contains("请用话机直接拨 000-0000-0101");
    assertThat(get(Outbox.class).unsettled()).hasSize(1);
    type(KeyCode.DIGIT1);
    waitUntil(() -> line(number).state() == CalleeState.DONE);
    waitUntil(() -> get(Outbox.class).unsettled().isEmpty());
  }
}
