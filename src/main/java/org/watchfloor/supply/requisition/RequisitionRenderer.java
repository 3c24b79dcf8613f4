package org.watchfloor.supply.requisition;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionCompensated;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionEnded;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionIssued;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionPartBack;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionPrinted;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionVoided;

/** Says what happened to property that was taken; people masked. */
final class RequisitionRenderer implements EntryRenderer {
  @Inject
  RequisitionRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        RequisitionIssued.class,
        RequisitionPartBack.class,
        RequisitionEnded.class,
        RequisitionCompensated.class,
        RequisitionVoided.class,
        RequisitionPrinted.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch ((RequisitionFact) recorded.fact()) {
      case RequisitionIssued fact ->
          texts.get(
              fact.certificate().afterwards()
                  ? "requisition.said.afterwards"
                  : "requisition.said.issued",
              id,
              fact.certificate().owner().maskedName(),
              PropertyWords.say(fact.certificate().property()));
      case RequisitionPartBack fact ->
          texts.get(
              "requisition.said.partBack",
              id,
              fact.parts().stream()
                  .map(one -> texts.get("requisition.part", one.line(), one.quantity()))
                  .collect(Collectors.joining(" · ")),
              fact.note());
      case RequisitionEnded fact ->
          texts.get(
              "requisition.said.ended",
              id,
              texts.name("requisition.state", fact.outcome()),
              fact.note());
      case RequisitionCompensated fact ->
          texts.get("requisition.said.compensated", id, fact.on(), fact.how());
      case RequisitionVoided fact -> texts.get("requisition.said.void", id, fact.reason());
      case RequisitionPrinted fact -> texts.get("requisition.said.printed", id, fact.print());
    };
  }
}
