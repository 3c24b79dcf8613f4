package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Ending;
import org.watchfloor.order.Order;
import org.watchfloor.order.Step;
import org.watchfloor.order.instruction.Instruction;
import org.watchfloor.order.instruction.InstructionTrack;
import org.watchfloor.order.view.OrderColumns.UnitRow;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** A leader's instruction in words: how it came, the ladder of each order, what was answered. */
final class InstructionStory {
  private static final int UNITS = 12;

  private final UiTexts texts;
  private final Formats formats;

  @Inject
  InstructionStory(UiTexts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  String of(InstructionTrack track) {
    Instruction one = track.instruction();
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "order.instruction.given",
            formats.moment(one.at()),
            texts.name("order.channel", one.channel()),
            one.officer()));
    Instant deadline = one.deadline();
    if (deadline != null) {
      lines.add(texts.get("order.instruction.deadline", formats.moment(deadline)));
    }
    if (track.orders().isEmpty()) {
      lines.add(texts.get("order.made.none"));
    }
    track.orders().forEach(order -> ladder(order, lines));
    one.answers().forEach(answer -> answered(answer, lines));
    one.contradictions().open().stream()
        .map(what ->
            texts.get(
                "order.detail.conflict", texts.get(what.rule()), what.counts(), what.against()))
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private void ladder(Order order, List<String> lines) {
    Ending ending = order.ending();
    lines.add(
        texts.get(
            "order.instruction.order",
            order.number(),
            order.title(),
            order.now().act().post(),
            formats.moment(order.now().act().at()),
            ending == null
                ? texts.get("order.instruction.deadline", formats.moment(order.deadline()))
                : texts.get(
                    "order.ended." + ending.kind().name(), formats.moment(ending.act().at()))));
    List<Addressee> unsigned = InstructionTrack.unsigned(order);
    if (!unsigned.isEmpty()) {
      lines.add(
          texts.get(
              "order.instruction.unsigned",
              unsigned.size(),
              unsigned.stream()
                  .limit(UNITS)
                  .map(unit -> unit.to().name())
                  .collect(Collectors.joining(texts.get("order.comma")))));
    }
    List<UnitRow> units = UnitRow.of(order);
    units.stream()
        .filter(row -> !row.state().unsigned() || !row.unit().steps().isEmpty())
        .limit(UNITS)
        .forEach(row -> lines.add(unit(order, row)));
    if (units.size() > UNITS) {
      lines.add(texts.get("order.instruction.more", units.size()));
    }
  }

  /** A unit with each step of the text in force: when, over what channel, who. */
  private String unit(Order order, UnitRow row) {
    return texts.get(
        "order.instruction.unit",
        row.unit().to().name(),
        texts.name("order.state", row.state()),
        row.unit().steps().stream()
            .filter(step -> step.revision() == order.revision())
            .sorted(Comparator.comparing(Step::at))
            .map(step ->
                texts.get(
                    "order.instruction.step",
                    texts.name("order.step", step.kind()),
                    formats.moment(step.at()),
                    texts.name("order.channel", step.channel()),
                    step.person()))
            .collect(Collectors.joining(texts.get("order.comma"))));
  }

  private void answered(Instruction.Answer answer, List<String> lines) {
    lines.add(
        texts.get(
            answer.last() ? "order.instruction.last" : "order.instruction.interim",
            formats.moment(answer.at()),
            answer.person(),
            texts.name("order.channel", answer.channel()),
            answer.text()));
    Instruction.Judgement said = answer.judgement();
    if (said != null) {
      lines.add(
          texts.get(
              said.accepted() ? "order.instruction.content" : "order.instruction.sentBack",
              formats.moment(said.at()),
              said.person(),
              texts.name("order.channel", said.channel()),
              said.text()));
    }
  }
}
