package org.watchfloor.order.callout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.Attempt;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalleeState;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.answer.AnswerService;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;

/** A red warning is called out by hand: begun with one key, each result with one more. */
class CalloutWalkTest extends GuiTest {

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    get(RegionService.class)
        .registerUnits(
            List.of(
                new OrgUnit("HQ", "示例区防指", UnitKind.HEADQUARTERS, null, null, null),
                new OrgUnit("T1", "东港镇", UnitKind.TOWN, "HQ", null, null),
                new OrgUnit("T2", "虾峙镇", UnitKind.TOWN, "HQ", null, null)));
    get(RegionService.class)
        .registerContacts(
            List.of(
                new Contact("C0", "指挥长", "HQ", "000-0000-0100", null, null, null, null, null),
                new Contact(
                    "C1",
                    "东港镇主要负责人",
                    "T1",
                    "000-0000-0101",
                    "000-0000-0201",
                    null,
                    null,
                    null,
                    null),
                new Contact(
                    "C2", "虾峙镇主要负责人", "T2", "000-0000-0102", null, null, null, null, null)));
  }

  private void warn() {
    get(WarningService.class)
        .type(
            new TypedWarning(
                "区气象台",
                "暴雨",
                WarningColour.RED,
                List.of(),
                "三小时内雨量将超过 100 毫米",
                "",
                get(WatchClock.class).instant().plus(Duration.ofHours(6)),
                "气象台值班员"));
  }

  private String label(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  private TableView<?> table() {
    return lookup("#callees .table-view").queryAs(TableView.class);
  }

  private CalloutBoard board() {
    return get(CalloutService.class).open().getFirst();
  }

  private void begin() {
    interact(() -> get(Navigator.class).open(CalloutViewModule.PAGE));
    waitUntil(() -> lookup("#callout-start").tryQuery().isPresent());
    interact(() -> table().requestFocus());
    type(KeyCode.S);
    waitUntil(() -> !get(CalloutService.class).open().isEmpty());
    waitUntil(() -> label("#callout-number").equals("000-0000-0100"));
  }

  @Test
  void aRedWarningIsBegunWithOneKeyAndWorkedWithOneKeyEach() {
    warn();
    waitUntil(() -> lookup("#band-callout-need").query().isVisible());
    begin();
    waitUntil(() -> !lookup("#band-callout-need").query().isVisible());
    type(KeyCode.DIGIT1);
    waitUntil(() -> label("#callout-number").equals("000-0000-0101"));
    assertThat(board().lines().getFirst().state()).isEqualTo(CalleeState.DONE);
    assertThat(label("#callout-said")).contains("谁在指挥");

    type(KeyCode.W);
    waitUntil(() -> label("#callout-number").equals("000-0000-0201"));
    type(KeyCode.DIGIT3);
    waitUntil(() -> label("#callout-number").equals("000-0000-0102"));
    Attempt missed = board().lines().get(1).log().last().orElseThrow();
    assertThat(missed.way()).isEqualTo(CallWay.LANDLINE);
    assertThat(missed.result()).isEqualTo(CallResult.NO_ANSWER);

    type(KeyCode.DIGIT2);
    waitUntil(() -> get(Overlay.class).showing());
    write("镇长在镇指挥");
    clickOn("#form-1").write("2 个村");
    clickOn("#form-2").write("已转移 30 人");
    clickOn("#form-3").write("镇长");
    clickOn("#form-act");
    waitUntil(() -> board().lines().get(2).state() == CalleeState.DONE);
    waitUntil(() -> label("#callout-number").equals("000-0000-0101"));
    assertThat(label("#callout-story")).contains("无人接听");

    interact(() -> table().requestFocus());
    type(KeyCode.Z);
    waitUntil(() -> board().lines().get(1).state() == CalleeState.WAITING);
    waitUntil(() -> label("#callout-story").contains("已撤回"));
  }

  @Test
  void anAnswerBySmsIsTakenOverWithOneKey() {
    warn();
    begin();
    String number = board().callout().number();
    get(CalloutService.class)
        .attempt(number, "003", CallReport.of(CallWay.MESSAGE, CallResult.SENT));
    get(AnswerService.class).heard(ChannelKind.SMS, "000-0000-0102", "收到，已到岗");
    get(AnswerService.class).heard(ChannelKind.SMS, "000-0000-9999", "谁");
    waitUntil(() -> lookup("#callout-answers").query().isVisible());
    interact(() -> table().requestFocus());
    type(KeyCode.R);
    waitUntil(() -> label("#callout-number").equals("000-0000-0102"));
    assertThat(label("#callout-answer-said")).contains("收到，已到岗");
    assertThat(board().lines().get(2).state()).isEqualTo(CalleeState.SENT);
    type(KeyCode.A);
    waitUntil(() -> board().lines().get(2).state() == CalleeState.REACHED);
    waitUntil(() -> get(AnswerService.class).pending().size() == 1);
    waitUntil(() -> !lookup("#callout-answer").query().isVisible());
    interact(() -> table().requestFocus());
    type(KeyCode.R);
    waitUntil(() -> get(Overlay.class).showing());
    clickOn("#form-1").write("广告");
    clickOn("#form-act");
    waitUntil(() -> get(AnswerService.class).pending().isEmpty());
    waitUntil(() -> !lookup("#callout-answers").query().isVisible());
  }

  @Test
  void whatStandsOnPaperIsTypedInAndWhoCannotBeReachedGoesUp() {
    String number =
        get(CalloutService.class)
            .start(
                new NewCallout(
                    "暴雨红色预警",
                    "三小时内雨量将超过 100 毫米",
                    CalloutBasis.FREE,
                    get(RollCaller.class)
                        .of(
                            new Chosen(
                                List.of("T1", "T2"), List.of(), List.of(), List.of(), 0, false)),
                    "值班员甲",
                    get(WatchClock.class).instant().minus(Duration.ofMinutes(10))));
    interact(() -> get(Navigator.class).open(new ObjectRef(CalloutService.KIND, number)));
    waitUntil(() -> label("#callout-number").equals("000-0000-0101"));
    interact(() -> table().requestFocus());
    type(KeyCode.P);
    write("-5");
    type(KeyCode.ENTER);
    waitUntil(() -> table().isFocused());
    type(KeyCode.DIGIT4);
    waitUntil(() -> board().lines().getFirst().log().last().isPresent());
    Attempt back = board().lines().getFirst().log().last().orElseThrow();
    assertThat(back.at()).isBefore(back.recordedAt().minusSeconds(200));

    for (int i = 1; i <= 2; i++) {
      get(CalloutService.class)
          .attempt(number, "001", CallReport.of(CallWay.MOBILE, CallResult.NO_SIGNAL));
    }
    waitUntil(() -> lookup("#callout-act").query().isVisible());
    clickOn("#callout-act");
    waitUntil(() -> board().lines().getFirst().climbed());
    waitUntil(() -> label("#callout-number").equals("000-0000-0102"));
    interact(() -> table().requestFocus());
    type(KeyCode.DIGIT1);
    waitUntil(() -> label("#callout-heading").contains("上一级"));
    assertThat(label("#callout-number")).isEqualTo("000-0000-0100");
    assertThat(label("#callout-heading")).contains("东港镇");
  }
}
