package org.watchfloor.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalleeState;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.answer.AnswerService;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.OutageReport;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;

/** A call-out in the middle of a flood night: some reached, some not, one township cut off. */
final class NightCallouts {
  private static final String POST = "区防指办主任";

  private NightCallouts() {}

  static void add(FloodNight night) {
    CalloutNeeds needs = night.get(CalloutNeeds.class);
    night
        .get(OutageService.class)
        .report(
            "330902003000",
            new OutageReport(
                Map.of(Strand.NETWORK, StrandState.DOWN), Channel.RADIO, "城东街道值班员", ""),
            null);
    List<CalloutNeed> asked = needs.pending();
    for (CalloutNeed need : asked.subList(Math.min(1, asked.size()), asked.size())) {
      needs.decline(need.warning(), "与暴雨红色预警一并叫应", POST);
    }
    CalloutService callouts = night.get(CalloutService.class);
    Instant began = night.get(WatchClock.class).instant().minus(Duration.ofMinutes(9));
    String number = needs.start(asked.getFirst().warning(), POST, began);
    CalloutBoard board = callouts.find(number).orElseThrow();
    int place = 0;
    for (CalloutLine line : board.lines()) {
      if (place < board.lines().size() * 2 / 3 && !line.callee().blocked()) {
        write(callouts, number, line, place, began.plusSeconds(20L + place * 6L));
      }
      place++;
    }
    bring(night, callouts.find(number).orElseThrow());
  }

  /** What a gateway told since: one message arrived, one did not, two texts came back. */
  private static void bring(FloodNight night, CalloutBoard board) {
    CalloutService callouts = night.get(CalloutService.class);
    List<CalloutLine> sent =
        board.lines().stream().filter(line -> line.state() == CalleeState.SENT).toList();
    String number = board.callout().number();
    callouts.attempt(
        number, sent.get(1).callee().key(), CallReport.of(CallWay.MESSAGE, CallResult.DELIVERED));
    callouts.attempt(
        number, sent.get(2).callee().key(), CallReport.of(CallWay.MESSAGE, CallResult.UNDELIVERED));
    AnswerService answers = night.get(AnswerService.class);
    answers.heard(
        ChannelKind.SMS, sent.getFirst().callee().ways().getFirst().number(), "收到，已在单位值守");
    answers.heard(ChannelKind.SMS, "000-0000-9999", "水漫到路面了，谁来管");
  }

  private static void write(
      CalloutService callouts, String number, CalloutLine line, int place, Instant at) {
    String key = line.callee().key();
    CallWay way = line.callee().ways().getFirst().kind();
    switch (place % 6) {
      case 1 -> {
        callouts.attempt(number, key, CallReport.of(way, CallResult.NO_ANSWER).at(at));
        callouts.attempt(number, key, CallReport.of(way, CallResult.BUSY).at(at.plusSeconds(120)));
        callouts.attempt(
            number, key, CallReport.of(way, CallResult.NO_SIGNAL).at(at.plusSeconds(240)));
      }
      case 2 ->
          callouts.attempt(number, key, CallReport.of(CallWay.MESSAGE, CallResult.SENT).at(at));
      case 3 -> callouts.attempt(number, key, CallReport.of(way, CallResult.NO_ANSWER).at(at));
      default -> {
        if (line.callee().answers() && place % 2 == 0) {
          callouts.attempt(
              number,
              key,
              CallReport.replied(
                      way,
                      "镇长",
                      ReadBack.RIGHT,
                      Map.of("COMMAND", "镇长在镇指挥", "VILLAGES", "2 个村", "MOVED", "已转移 30 人"))
                  .at(at));
        } else {
          callouts.attempt(
              number, key, CallReport.of(way, CallResult.ACKNOWLEDGED).by("值班员").at(at));
        }
      }
    }
  }

  /** One more warning, so that there is something to decide; the same again changes nothing new. */
  static void ask(FloodNight night) {
    if (night.get(CalloutNeeds.class).pending().isEmpty()) {
      night
          .get(WarningService.class)
          .type(
              new TypedWarning(
                  "舟山示例区气象台",
                  "大风",
                  WarningColour.RED,
                  List.of(),
                  "沿海风力将达 12 级以上",
                  "",
                  night.get(WatchClock.class).instant().plus(Duration.ofHours(6)),
                  "气象台值班员"));
    }
  }
}
