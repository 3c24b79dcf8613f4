package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.aid.AidFact.AidAccepted;
import org.watchfloor.supply.aid.AidFact.AidArrived;
import org.watchfloor.supply.aid.AidFact.AidCancelled;
import org.watchfloor.supply.aid.AidFact.AidDeparted;
import org.watchfloor.supply.aid.AidFact.AidDrafted;
import org.watchfloor.supply.aid.AidFact.AidPrinted;
import org.watchfloor.supply.aid.AidFact.AidRefused;
import org.watchfloor.supply.aid.AidFact.AidRestOff;
import org.watchfloor.supply.aid.AidFact.AidReturned;
import org.watchfloor.supply.aid.AidFact.AidSent;
import org.watchfloor.supply.aid.AidFact.PartnerRegistered;

/** Says what happened to requests for aid. The register's own rows are not news. */
final class AidRenderer implements EntryRenderer {
  private final GoodsWords words;

  @Inject
  AidRenderer(GoodsWords words) {
    this.words = words;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        AidDrafted.class,
        AidSent.class,
        AidAccepted.class,
        AidRefused.class,
        AidDeparted.class,
        AidArrived.class,
        AidRestOff.class,
        AidReturned.class,
        AidCancelled.class,
        AidPrinted.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch ((AidFact) recorded.fact()) {
      case AidDrafted fact ->
          texts.get("mutual.said.drafted", id, fact.partnerName(), words.say(fact.lines()));
      case AidSent fact -> texts.get("mutual.said.sent", id, fact.how());
      case AidAccepted fact ->
          fact.returnBy() == null
              ? texts.get("mutual.said.given", id, fact.answeredBy(), words.say(fact.agreed()))
              : texts.get(
                  "mutual.said.accepted",
                  id,
                  fact.answeredBy(),
                  words.say(fact.agreed()),
                  fact.returnBy());
      case AidRefused fact -> texts.get("mutual.said.refused", id, fact.reason());
      case AidDeparted fact -> texts.get("mutual.said.departed", id, fact.plate());
      case AidArrived fact -> arrived(id, fact, texts);
      case AidRestOff fact -> texts.get("mutual.said.restOff", id, fact.reason());
      case AidReturned fact ->
          texts.get("mutual.said.returned", id, words.say(fact.lines()), fact.note());
      case AidCancelled fact -> texts.get("mutual.said.cancelled", id, fact.reason());
      case AidPrinted fact -> texts.get("mutual.said.printed", id, fact.print());
      case PartnerRegistered _ -> "";
    };
  }

  private String arrived(String id, AidArrived fact, Texts texts) {
    String came =
        texts.get(
            fact.after().isEmpty() ? "mutual.said.arrived" : "mutual.said.arrivedAgain",
            id,
            fact.receiver(),
            words.say(
                fact.receipts().stream()
                    .map(one -> new TransferLine(one.item(), one.accepted()))
                    .toList()));
    return fact.more() ? texts.get("mutual.said.moreToCome", came) : came;
  }
}
