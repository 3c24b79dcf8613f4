package org.watchfloor.exchange.fleet;

import static org.watchfloor.exchange.fleet.Hand.any;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.Roster;
import org.watchfloor.duty.Shift;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.answer.Answer;
import org.watchfloor.order.callout.answer.AnswerService;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.Sending;
import org.watchfloor.order.channel.call.CallDesk;
import org.watchfloor.order.channel.call.CallStage;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.card.ActionCards;
import org.watchfloor.response.card.IncidentCard;
import org.watchfloor.response.timetable.TimetableService;
import org.watchfloor.supply.reserve.Measure;
import org.watchfloor.supply.reserve.ReserveService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.warning.CapFiles;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;

/** What a duty room does by the hour: shifts, reports of units, cards, messages and answers. */
final class DeskHands {
  static final Map<String, Hand> ALL = all();

  private static final List<String> UNITS = List.of("D1", "T1", "T2");

  /** Of contacts of the world, and of nobody. */
  private static final List<String> NUMBERS = List.of("000-0000-0002", "000-0000-0999");

  private DeskHands() {}

  private static Map<String, Hand> all() {
    Map<String, Hand> all = new LinkedHashMap<>();
    all.put("shifts", DeskHands::shifts);
    all.put("timetable", DeskHands::timetable);
    all.put("cards", DeskHands::cards);
    all.put("messages", DeskHands::messages);
    all.put("answers", DeskHands::answers);
    all.put("needs", DeskHands::needs);
    all.put("norms", DeskHands::norms);
    return all;
  }

  private static void shifts(TestStation at, HandClock clock, Random random) {
    DutyService duty = at.get(DutyService.class);
    List<Shift> planned = duty.planned();
    Roster roster = new Roster("带班" + random.nextInt(3), List.of("值班员" + random.nextInt(3)));
    Instant now = clock.instant();
    if (random.nextInt(3) == 0) {
      duty.plan(now.plus(Duration.ofHours(1)), now.plus(Duration.ofHours(9)), roster);
      return;
    }
    duty.takeOver(
        planned.isEmpty() || random.nextInt(3) == 0 ? null : any(planned, random).id(),
        roster,
        now.plus(Duration.ofHours(8)),
        "r" + random.nextInt(3));
  }

  private static void timetable(TestStation at, HandClock clock, Random random) {
    TimetableService timetable = at.get(TimetableService.class);
    List<Response> all = at.get(ResponseService.class).list();
    if (all.isEmpty()) {
      return;
    }
    String response = any(all, random).id();
    Instant slot =
        clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(random.nextInt(2)));
    if (random.nextInt(4) == 0) {
      timetable.waive(response, List.of(any(UNITS, random)), slot, "断网", "副指挥长");
      return;
    }
    timetable.report(
        response,
        any(UNITS, random),
        slot,
        "",
        any(Channel.values(), random),
        "报 " + random.nextInt(9),
        random.nextInt(4) == 0
            ? clock.instant().minus(Duration.ofMinutes(random.nextInt(60)))
            : null);
  }

  private static void cards(TestStation at, HandClock clock, Random random) {
    List<Incident> incidents = at.get(IncidentService.class).list();
    if (incidents.isEmpty()) {
      return;
    }
    ActionCards cards = at.get(ActionCards.class);
    String incident = any(incidents, random).id();
    List<IncidentCard> all = cards.of(incident);
    if (!all.isEmpty()) {
      IncidentCard card = any(all, random);
      cards.tick(
          incident, card.ref(), any(card.card().steps(), random).no(), random.nextInt(3) > 0);
    }
  }

  /** No channel is set up: what is queued waits, is taken back, grows too old. */
  private static void messages(TestStation at, HandClock clock, Random random) {
    Outbox outbox = at.get(Outbox.class);
    List<OutboxMessage> all = outbox.list();
    CallDesk calls = at.get(CallDesk.class);
    if (all.isEmpty() || random.nextInt(3) == 0) {
      String number = any(NUMBERS, random);
      if (random.nextBoolean()) {
        outbox.send(ChannelKind.SMS, number, "第" + random.nextInt(9) + "条", List.of());
      } else {
        outbox.send(
            ChannelKind.CALL,
            number,
            "接通",
            List.of(),
            (draft, id) -> calls.placed(draft, id, number, ""));
      }
      return;
    }
    String id = any(all, random).id();
    switch (random.nextInt(4)) {
      case 0 -> outbox.again(id);
      case 1 -> outbox.withdraw(id, "不需要");
      case 2 -> calls.told(id, any(CallStage.values(), random), "180");
      default -> at.get(Sending.class).run(Progress.UNWATCHED);
    }
  }

  private static void answers(TestStation at, HandClock clock, Random random) {
    AnswerService answers = at.get(AnswerService.class);
    List<Answer> all = answers.list();
    if (all.isEmpty() || random.nextInt(3) == 0) {
      answers.heard(ChannelKind.SMS, any(NUMBERS, random), "收到" + random.nextInt(9));
      return;
    }
    Answer answer = any(all, random);
    List<Callout> callouts = at.get(CalloutService.class).list();
    if (callouts.isEmpty() || random.nextInt(3) == 0) {
      answers.setAside(answer.id(), "不是回复");
    } else if (answer.matched()) {
      answers.take(answer.id());
    } else {
      Callout callout = any(callouts, random);
      answers.take(answer.id(), callout.number(), any(callout.callees(), random).key());
    }
  }

  /** What warnings ask for: somebody is called out, or it is said why nobody is. */
  private static void needs(TestStation at, HandClock clock, Random random) {
    CalloutNeeds needs = at.get(CalloutNeeds.class);
    List<CalloutNeed> pending = needs.pending();
    if (pending.isEmpty()) {
      warn(at, random);
      return;
    }
    String warning = any(pending, random).warning();
    if (random.nextBoolean()) {
      needs.start(warning, World.POST);
    } else {
      needs.decline(warning, "已派人", "局长");
    }
  }

  /** Of the district, or typed; the file is the same at every station. */
  private static void warn(TestStation at, Random random) {
    WarningService warnings = at.get(WarningService.class);
    if (random.nextBoolean()) {
      String text = CapFiles.text("rain-red-raised.xml").replace("330902000000", World.TOWN);
      warnings.take("f.xml", text.getBytes(StandardCharsets.UTF_8), Way.FILE);
    } else {
      warnings.type(
          new TypedWarning("示例区气象台", "暴雨", WarningColour.RED, List.of(), "来电", "", null, "气象台"));
    }
  }

  private static void norms(TestStation at, HandClock clock, Random random) {
    ReserveService reserve = at.get(ReserveService.class);
    String goods = any(reserve.rules().norms(), random).goods().key();
    Measure per = any(Measure.values(), random);
    if (random.nextInt(3) == 0) {
      reserve.takeBack(goods, per);
    } else {
      reserve.layDown(goods, per, BigDecimal.valueOf(1 + random.nextInt(9)), "示例文件");
    }
  }
}
