package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.watchfloor.order.callout.Attempt;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.roll.Mark;
import org.watchfloor.order.callout.roll.Roll;
import org.watchfloor.order.callout.rule.CalloutGroup;
import org.watchfloor.order.callout.rule.Question;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.warning.WarningWords;

/** Says in words what stands on a list and what became of it. JavaFX thread. */
final class CalloutWords {
  private static final int NAMED = 6;

  private final UiTexts texts;
  private final Formats formats;

  @Inject
  CalloutWords(UiTexts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /** The post as it is asked for on the telephone. */
  String post(Callee callee) {
    if (callee.post().isEmpty()) {
      return texts.get("callout.room");
    }
    return callee.holder().isEmpty()
        ? callee.post()
        : texts.get("callout.held", callee.post(), callee.holder());
  }

  /** What must be known before calling, each in a sentence. */
  String marks(Callee callee) {
    return callee.marks().stream().map(this::mark).collect(Collectors.joining(comma()));
  }

  private String mark(Mark mark) {
    return texts.get("callout.mark." + mark.kind().name(), mark.detail());
  }

  /** How far it is, with what speaks against calling. */
  String state(CalloutLine line) {
    String state = texts.name("callout.state", line.state());
    return line.climbed() ? texts.get("callout.climbed", state) : state;
  }

  /** What is next by when. */
  String next(CalloutLine line) {
    return line.next()
        .map(next ->
            texts.get(
                "callout.next",
                texts.name("callout.step", next.step()),
                formats.countdown(next.due())))
        .orElse("");
  }

  /** The last call in a few words. */
  String last(CalloutLine line) {
    return line.log()
        .last()
        .map(one ->
            texts.get(
                "callout.last",
                formats.time(one.at()),
                texts.name("callout.result", one.result()),
                one.person()))
        .orElse(texts.get("callout.never"));
  }

  /** All calls, the newest first, those taken back as well. */
  String story(Callout callout, CalloutLine line) {
    List<String> lines = new ArrayList<>();
    line.log().attempts().reversed().forEach(one -> lines.add(called(callout, one)));
    line.log().contradictions().open().stream()
        .map(what ->
            texts.get(
                "callout.contradiction", texts.get(what.rule()), what.counts(), what.against()))
        .forEach(lines::add);
    return lines.isEmpty() ? texts.get("callout.never") : String.join("\n", lines);
  }

  private String called(Callout callout, Attempt one) {
    List<String> parts = new ArrayList<>();
    parts.add(
        texts.get(
            "callout.story",
            formats.moment(one.at()),
            texts.name("callout.way", one.way()),
            one.number(),
            texts.name("callout.result", one.result())));
    if (!one.person().isEmpty()) {
      parts.add(texts.get("callout.story.person", one.person()));
    }
    if (one.readBack() != null) {
      parts.add(texts.name("order.readback", one.readBack()));
    }
    for (Question question : callout.questions()) {
      String said = one.answers().get(question.key());
      if (said != null) {
        parts.add(said);
      }
    }
    if (!one.note().isEmpty()) {
      parts.add(one.note());
    }
    Instant written = one.recordedAt();
    if (written.getEpochSecond() / 60 != one.at().getEpochSecond() / 60) {
      parts.add(texts.get("callout.story.written", formats.moment(written)));
    }
    parts.add(texts.get("callout.story.officer", one.officer(), one.station()));
    String line = String.join(comma(), parts);
    return one.withdrawn() ? texts.get("callout.story.withdrawn", line) : line;
  }

  /** What a warning asks for, in one line. */
  String need(CalloutNeed need) {
    return texts.get(
        "callout.need",
        texts.say(WarningWords.title(need.kind(), need.colour())),
        need.roll().callees().size(),
        need.roll().answering(),
        need.reply().toMinutes());
  }

  /** Who would be called, group by group, and who cannot be. */
  List<String> roll(Roll roll) {
    Map<CalloutGroup, Long> groups = new EnumMap<>(CalloutGroup.class);
    for (CalloutGroup group : CalloutGroup.values()) {
      if (roll.count(group) > 0) {
        groups.put(group, roll.count(group));
      }
    }
    String all =
        groups.entrySet().stream()
            .map(one ->
                texts.get(
                    "callout.group.counted",
                    texts.name("callout.group", one.getKey()),
                    one.getValue()))
            .collect(Collectors.joining(comma()));
    List<String> lines = new ArrayList<>();
    lines.add(
        roll.blocked() + roll.offDuty() == 0
            ? all
            : texts.get("callout.roll.blocked", all, roll.blocked(), roll.offDuty()));
    if (!roll.gaps().isEmpty()) {
      lines.add(gaps(roll.gaps()));
    }
    return lines;
  }

  /** What nobody is registered for. */
  String gaps(List<String> gaps) {
    return texts.get(
        "callout.roll.gaps",
        gaps.size(),
        gaps.stream().limit(NAMED).collect(Collectors.joining(comma())),
        gaps.size() > NAMED ? texts.get("callout.roll.more") : "");
  }

  private String comma() {
    return texts.get("callout.comma");
  }

  /** What a list rests on and how sure that is. */
  String basis(CalloutNeed need) {
    return texts.get(
        "callout.basis", need.basis().source(), texts.name("rule.status", need.basis().status()));
  }

  /** A name for messages. */
  static String name(Callee callee) {
    return callee.post().isEmpty() ? callee.unitName() : callee.unitName() + " " + callee.post();
  }
}
