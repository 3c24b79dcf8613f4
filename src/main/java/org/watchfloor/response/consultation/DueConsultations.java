package org.watchfloor.response.consultation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;
import org.watchfloor.response.ResponseService;
import org.watchfloor.warning.WarnedGround;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningWords;

/**
 * A grave warning calls for a consultation, and again when the one that was called is called off;
 * one that was called must be concluded, and a conclusion to lower or end must be decided.
 */
final class DueConsultations implements DueItems {
  private final Consultations consultations;
  private final ConsultationRules rules;
  private final WarningService warnings;
  private final WarnedGround ground;
  private final ResponseService responses;

  @Inject
  DueConsultations(
      Consultations consultations,
      ConsultationRules rules,
      WarningService warnings,
      WarnedGround ground,
      ResponseService responses) {
    this.consultations = consultations;
    this.rules = rules;
    this.warnings = warnings;
    this.ground = ground;
    this.responses = responses;
  }

  @Override
  public List<Due> pending() {
    List<Consultation> known = consultations.list();
    List<Due> due = new ArrayList<>();
    for (Warning warning : warnings.standing()) {
      Instant since = warning.knownSince(rules.colour()).orElse(null);
      if (since != null
          && WarnedGround.concerns(warning.notice(), ground.areas())
          && known.stream()
              .filter(one -> one.cancelled().isEmpty())
              .noneMatch(one -> one.warning().filter(warning.id()::equals).isPresent())) {
        due.add(
            new Due(
                WarningService.KIND,
                warning.id(),
                Message.of("response.consult.due.call", WarningWords.title(warning)),
                since.plus(rules.within())));
      }
    }
    known.stream().filter(Consultation::open).map(DueConsultations::toConclude).forEach(due::add);
    known.forEach(one ->
        one.conclusion()
            .filter(how -> how.verdict() == Verdict.LOWER || how.verdict() == Verdict.END)
            .filter(how -> waits(one, how))
            .ifPresent(how -> due.add(toDecide(one, how))));
    return due;
  }

  private static Due toConclude(Consultation one) {
    return new Due(
        Consultations.KIND,
        one.id(),
        Message.of("response.consult.due.conclude", one.title()),
        one.startAt());
  }

  private Due toDecide(Consultation one, Consultation.Conclusion how) {
    return new Due(
        Consultations.KIND,
        one.id(),
        Message.of(
            "response.consult.due.decide",
            one.title(),
            ConsultationWords.verdict(one.hazard(), how.verdict(), how.level().orElse(null))),
        how.at().plus(rules.within()));
  }

  /** As long as the response stands where it stood and no later consultation says otherwise. */
  private boolean waits(Consultation one, Consultation.Conclusion how) {
    boolean later =
        consultations.list().stream()
            .filter(other -> other.hazard() == one.hazard())
            .flatMap(other -> other.conclusion().stream())
            .anyMatch(other -> other.at().isAfter(how.at()));
    return !later
        && responses.open().stream()
            .filter(response -> responses.ofHeadquarters(response))
            .filter(response -> response.hazard() == one.hazard())
            .anyMatch(response ->
                response.steps().stream().noneMatch(step -> step.recordedAt().isAfter(how.at())));
  }
}
