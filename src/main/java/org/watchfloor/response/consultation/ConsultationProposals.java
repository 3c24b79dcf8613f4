package org.watchfloor.response.consultation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.proposal.Cause;
import org.watchfloor.response.proposal.Grounds;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalSource;

/** The level a consultation concluded on, until another one about the same hazard is concluded. */
final class ConsultationProposals implements ProposalSource {
  private final Consultations consultations;

  @Inject
  ConsultationProposals(Consultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public Class<? extends Cause> causes() {
    return Cause.Consulted.class;
  }

  @Override
  public Set<String> subjects() {
    return Set.of(Consultations.KIND);
  }

  @Override
  public List<Proposal> standing(Grounds grounds) {
    List<Consultation> known = consultations.list();
    List<Proposal> found = new ArrayList<>();
    for (Consultation one : known) {
      if (one.station().equals(grounds.station()) && last(one, known)) {
        one.conclusion()
            .filter(how -> how.verdict() == Verdict.START)
            .flatMap(how -> proposal(one, how, grounds))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean last(Consultation one, List<Consultation> known) {
    return one.conclusion().isPresent()
        && known.stream()
            .filter(other -> other.hazard() == one.hazard())
            .filter(other -> other.station().equals(one.station()))
            .flatMap(other -> other.conclusion().stream())
            .noneMatch(other -> other.at().isAfter(one.conclusion().get().at()));
  }

  private static Optional<Proposal> proposal(
      Consultation one, Consultation.Conclusion how, Grounds grounds) {
    for (Plan plan : grounds.plans()) {
      Optional<PlanLevel> level =
          how.plan().filter(plan.key()::equals).flatMap(key -> how.level()).flatMap(plan::find);
      if (level.isPresent()) {
        return Optional.of(
            grounds.proposal(
                one.id(),
                new Cause.Consulted(one.id(), one.title(), one.chair()),
                Message.of("response.consult.basis", one.title()),
                null,
                new Grounds.Clause(
                    plan,
                    level.get(),
                    one.hazard(),
                    Message.of("response.consult.clause", plan.title(), how.text())),
                how.at()));
      }
    }
    return Optional.empty();
  }

  @Override
  public void rest(Cause cause, Draft draft) {
    String id = cause.about().id();
    Versioned<Consultation> known =
        consultations
            .known(id)
            .orElseThrow(() -> RefusedException.of("response.consult.refused.none", id));
    draft.expecting(new Subject(Consultations.KIND, id), known.version());
  }
}
