package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.ArrivalFact.ArrivalKeyHandedOut;
import org.watchfloor.shelter.arrival.ArrivalFact.ArrivalRegisterDestroyed;
import org.watchfloor.shelter.arrival.ArrivalFact.ArrivalRegisterOpened;
import org.watchfloor.shelter.arrival.ArrivalFact.BookingWithdrawn;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonBooked;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonCorrected;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonLeft;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonMoved;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonUnmasked;
import org.watchfloor.shelter.arrival.ArrivalFact.TakenOverCapacity;

/** Says what happened at the desk; people by the number of their booking, never by a name. */
final class ArrivalRenderer implements EntryRenderer {
  private static final int SHORT = 6;

  private final ShelterService shelters;

  @Inject
  ArrivalRenderer(ShelterService shelters) {
    this.shelters = shelters;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        ArrivalRegisterOpened.class,
        ArrivalRegisterDestroyed.class,
        ArrivalKeyHandedOut.class,
        PersonBooked.class,
        PersonCorrected.class,
        PersonMoved.class,
        PersonLeft.class,
        BookingWithdrawn.class,
        PersonUnmasked.class,
        TakenOverCapacity.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch (recorded.fact()) {
      case ArrivalRegisterOpened fact -> texts.get("arrival.said.opened", id, fact.title());
      case ArrivalRegisterDestroyed fact ->
          texts.get("arrival.said.destroyed", id, fact.orderedBy(), fact.basis());
      case ArrivalKeyHandedOut fact -> texts.get("arrival.said.key", id, fact.to());
      case PersonBooked fact -> texts.get("arrival.said.booked", brief(id), name(fact.shelter()));
      case PersonCorrected fact -> texts.get("arrival.said.corrected", brief(id));
      case PersonMoved fact -> texts.get("arrival.said.moved", brief(id), name(fact.shelter()));
      case PersonLeft fact ->
          texts.get("arrival.said.left", brief(id), texts.name("arrival.leave", fact.leave()));
      case BookingWithdrawn fact -> texts.get("arrival.said.withdrawn", brief(id));
      case PersonUnmasked fact -> texts.get("arrival.said.unmasked", brief(id), fact.reason());
      case TakenOverCapacity fact ->
          texts.get("arrival.said.over", name(id), fact.people(), fact.capacity(), fact.reason());
      default -> "";
    };
  }

  private static String brief(String id) {
    return id.length() <= SHORT ? id : id.substring(id.length() - SHORT);
  }

  private String name(String number) {
    return shelters.find(number).map(Shelter::name).orElse(number);
  }
}
