package org.watchfloor.supply.requisition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.supply.paper.PaperForm.Fact;
import org.watchfloor.supply.paper.PaperForm.Head;
import org.watchfloor.supply.requisition.Requisition.Back;
import org.watchfloor.supply.requisition.Requisition.Compensation;
import org.watchfloor.supply.requisition.Requisition.Step;

/** What stands on a requisition certificate 应急征用凭证: names in full, for it is the owner's. */
final class RequisitionForm {
  private RequisitionForm() {}

  static PaperForm of(Requisition one, int print, Texts texts) {
    return new PaperForm(
        texts.get("requisition.paper.title"),
        one.number(),
        new PaperForm.Mark.Numbered(print),
        warnings(one, texts),
        facts(one, texts),
        List.of(
            new Head(texts.get("requisition.paper.no"), 0.8),
            new Head(texts.get("requisition.field.property"), 4),
            new Head(texts.get("requisition.paper.quantity"), 1),
            new Head(texts.get("requisition.paper.unit"), 0.8),
            new Head(texts.get("requisition.paper.condition"), 2.5)),
        rows(one),
        List.of(texts.get("requisition.paper.byHand"), texts.get("requisition.paper.rights")),
        List.of(
            texts.get("requisition.paper.sign.taker"),
            texts.get("requisition.paper.sign.handler"),
            texts.get("requisition.paper.sign.owner"),
            texts.get("requisition.paper.sign.back")));
  }

  private static List<String> warnings(Requisition one, Texts texts) {
    List<String> warnings = new ArrayList<>();
    if (one.state() == RequisitionState.VOID) {
      warnings.add(texts.get("requisition.paper.void", one.end().note()));
    }
    Instant taken = one.certificate().takenAt();
    if (taken != null) {
      warnings.add(
          texts.get(
              "requisition.paper.afterwards",
              PaperForm.moment(taken),
              one.reached(RequisitionState.IN_USE)
                  .map(step -> PaperForm.moment(step.at()))
                  .orElse(""),
              one.certificate().urgency()));
    }
    return warnings;
  }

  private static List<Fact> facts(Requisition one, Texts texts) {
    Certificate said = one.certificate();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(texts.get("requisition.field.basis"), said.basis()));
    facts.add(new Fact(texts.get("requisition.field.purpose"), said.purpose()));
    facts.add(
        new Fact(
            texts.get("requisition.field.owner"),
            texts.get("requisition.paper.who", said.owner().name(), said.owner().phone())));
    facts.add(
        new Fact(
            texts.get("requisition.field.taker"),
            texts.get("requisition.paper.who", said.taker(), said.contact())));
    facts.add(new Fact(texts.get("requisition.field.place"), said.place()));
    Instant taken = said.takenAt();
    facts.add(
        new Fact(
            texts.get("requisition.paper.taken"),
            taken == null
                ? one.reached(RequisitionState.IN_USE)
                    .map(step -> PaperForm.moment(step.at()))
                    .orElse("")
                : PaperForm.moment(taken)));
    facts.add(
        new Fact(
            texts.get("requisition.paper.issued"),
            one.reached(RequisitionState.IN_USE).map(step -> step(step, texts)).orElse("")));
    facts.add(new Fact(texts.get("requisition.field.returnBy"), day(said.returnBy(), texts)));
    facts.add(
        new Fact(
            texts.get("requisition.paper.state"), texts.name("requisition.state", one.state())));
    for (Back part : one.back()) {
      facts.add(
          new Fact(
              texts.get("requisition.paper.partBack"),
              texts.get(
                  "requisition.paper.wasBack",
                  step(part.step(), texts),
                  PropertyWords.say(part.parts().stream().map(one::property).toList()),
                  part.note())));
    }
    if (one.state() != RequisitionState.VOID && !one.end().note().isEmpty()) {
      facts.add(new Fact(texts.get("requisition.field.note"), one.end().note()));
    }
    Compensation paid = one.compensation();
    facts.add(
        new Fact(
            texts.get("requisition.paper.compensation"),
            paid == null ? "" : texts.get("requisition.paper.paid", paid.on(), paid.how())));
    return facts;
  }

  private static String step(Step step, Texts texts) {
    return texts.get("requisition.paper.step", PaperForm.moment(step.at()), step.officer());
  }

  private static String day(@Nullable LocalDate day, Texts texts) {
    return day == null ? texts.get("requisition.paper.untilDone") : day.toString();
  }

  private static List<List<String>> rows(Requisition one) {
    List<Property> property = one.certificate().property();
    return IntStream.range(0, property.size())
        .mapToObj(i ->
            List.of(
                Integer.toString(i + 1),
                property.get(i).name(),
                Long.toString(property.get(i).quantity()),
                property.get(i).unit(),
                ""))
        .toList();
  }
}
