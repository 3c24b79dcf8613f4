package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.document.pack.PackPart;
import org.watchfloor.document.pack.PackSitting;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.card.ActionCards;
import org.watchfloor.response.card.IncidentCard;

/** The blank action cards of the plans that are being followed; where none is, of every plan. */
final class PackCards implements PackPart {
  private final ActionCards cards;
  private final ResponseService responses;
  private final CardSheetPrinter printer;

  @Inject
  PackCards(ActionCards cards, ResponseService responses, CardSheetPrinter printer) {
    this.cards = cards;
    this.responses = responses;
    this.printer = printer;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String titleKey() {
    return "pack.part.cards";
  }

  @Override
  public void add(PackSitting sitting) {
    Set<String> followed =
        responses.open().stream()
            .filter(one -> one.stage().inForce())
            .flatMap(one -> responses.planOf(one).stream())
            .map(plan -> plan.key())
            .collect(Collectors.toSet());
    List<IncidentCard> all = cards.blank();
    List<IncidentCard> own =
        all.stream().filter(card -> followed.contains(card.ref().plan())).toList();
    for (IncidentCard card : own.isEmpty() ? all : own) {
      sitting.progress().stopIfCancelled();
      sitting.book().add(printer.page(card, sitting.texts()));
    }
  }
}
