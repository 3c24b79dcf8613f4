package org.watchfloor.conflict;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;

/** Says how rows of registers were entered and changed, whatever register it is. */
final class RowRenderer implements EntryRenderer {
  private final Set<FactFamily> families;
  private final RowReading reading;

  @Inject
  RowRenderer(Set<FactFamily> families, RowReading reading) {
    this.families = families;
    this.reading = reading;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return families.stream()
        .map(FactFamily::facts)
        .flatMap(List::stream)
        .filter(RowFact.class::isAssignableFrom)
        .collect(Collectors.toSet());
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    RowFact fact = (RowFact) recorded.fact();
    String number = recorded.entry().subject().id();
    Message row =
        reading
            .name(recorded)
            .map(name -> ConflictSource.called(name, number))
            .orElseGet(() -> Message.of("conflict.about.number", number));
    Message register = reading.register(fact).orElseGet(() -> Message.of("register.said.register"));
    RowBefore was = fact.was();
    if (was == null) {
      return texts.get("register.said.row", register, row);
    }
    return was.there()
        ? texts.get("register.said.changed", register, row, reading.changed(fact, was))
        : texts.get("register.said.made", register, row);
  }
}
