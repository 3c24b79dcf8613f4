package org.watchfloor.shelter.arrival;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;
import org.watchfloor.shelter.arrival.ArrivalFact.ArrivalKeyHandedOut;
import org.watchfloor.shelter.arrival.ArrivalFact.ArrivalRegisterDestroyed;
import org.watchfloor.shelter.arrival.ArrivalFact.ArrivalRegisterOpened;
import org.watchfloor.shelter.arrival.ArrivalRegister.Destruction;

/** How entries become a register; what is destroyed stays destroyed, whatever a merge brings. */
final class RegisterFold {
  private RegisterFold() {}

  static @Nullable ArrivalRegister apply(@Nullable ArrivalRegister before, Recorded recorded) {
    return switch (recorded.fact()) {
      case ArrivalRegisterOpened fact when before == null ->
          new ArrivalRegister(
              recorded.entry().subject().id(),
              fact.title(),
              recorded.entry().happenedAt(),
              List.of(),
              null);
      case ArrivalKeyHandedOut fact when before != null -> before.handedTo(fact.to());
      case ArrivalRegisterDestroyed fact when before != null ->
          before.destroyed(
              new Destruction(
                  fact.orderedBy(),
                  fact.basis(),
                  fact.orderedAt(),
                  recorded.entry().happenedAt(),
                  recorded.entry().actor().officer(),
                  recorded.entry().id().toString()));
      default -> before;
    };
  }
}
