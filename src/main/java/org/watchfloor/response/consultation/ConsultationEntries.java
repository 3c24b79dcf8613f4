package org.watchfloor.response.consultation;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.consultation.ConsultationFact.ConsultationCalled;
import org.watchfloor.response.consultation.ConsultationFact.ConsultationCancelled;
import org.watchfloor.response.consultation.ConsultationFact.ConsultationConcluded;
import org.watchfloor.response.consultation.ConsultationFact.OpinionGiven;
import org.watchfloor.warning.WarningWords;

/** Says in the timeline what was consulted about. */
final class ConsultationEntries implements EntryRenderer {
  @Inject
  ConsultationEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        ConsultationCalled.class,
        OpinionGiven.class,
        ConsultationConcluded.class,
        ConsultationCancelled.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return texts.say(
        switch ((ConsultationFact) recorded.fact()) {
          case ConsultationCalled called ->
              Message.of(
                  "response.entry.consult.called",
                  called.chair(),
                  WarningWords.moment(called.startAt()),
                  called.title());
          case OpinionGiven said ->
              Message.of(
                  "response.entry.consult.opinion",
                  said.unit(),
                  said.person(),
                  said.forecast(),
                  said.opinion());
          case ConsultationConcluded how ->
              Message.of(
                  "response.entry.consult.concluded",
                  how.title(),
                  how.conclusion(),
                  ConsultationWords.names(how.present()));
          case ConsultationCancelled off ->
              Message.of("response.entry.consult.cancelled", off.title(), off.reason());
        });
  }
}
