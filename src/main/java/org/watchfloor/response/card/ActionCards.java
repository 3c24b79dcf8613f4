package org.watchfloor.response.card;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.card.CardFact.CardStepTicked;
import org.watchfloor.response.card.CardFact.CardStepUnticked;
import org.watchfloor.response.plan.ActionCard;
import org.watchfloor.response.plan.ActionCard.CardStep;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.version.InForce;
import org.watchfloor.response.plan.version.PlanHistory;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.response.plan.version.PlanVersions.Kept;

/** Lays out the cards of an incident and ticks their steps. Any thread but the JavaFX thread. */
@Singleton
public final class ActionCards {
  /** The kind of subject the ticks of an incident are. */
  public static final String KIND = "action-cards";

  private final Journal journal;
  private final CardStore store;
  private final IncidentService incidents;
  private final PlanVersions versions;
  private final SignIn signIn;

  @Inject
  ActionCards(
      Journal journal,
      CardStore store,
      IncidentService incidents,
      PlanVersions versions,
      SignIn signIn) {
    this.journal = journal;
    this.store = store;
    this.incidents = incidents;
    this.versions = versions;
    this.signIn = signIn;
  }

  /**
   * Is told of every tick, every version of a plan and every change of an incident, whose type may
   * be corrected; on the thread that wrote it.
   */
  public Subscription onChange(Runnable changed) {
    Subscription ticks = journal.follow(CardFact.class, changed);
    Subscription plans = versions.onChange(changed);
    Subscription types = incidents.onChange(changed);
    return () -> {
      ticks.close();
      plans.close();
      types.close();
    };
  }

  /**
   * The cards for an incident: those for its type in the plans that were in force when the report
   * came in, and those that have ticks, whatever its type is by now.
   */
  public List<IncidentCard> of(String incident) {
    return incidents.find(incident).map(this::of).orElse(List.of());
  }

  private List<IncidentCard> of(Incident incident) {
    CardTicks ticks = ticks(incident.id());
    String type = incident.details().type();
    List<IncidentCard> cards = new ArrayList<>();
    for (Kept kept : plans(incident, ticks)) {
      for (ActionCard card : kept.plan().cards()) {
        CardRef ref = new CardRef(kept.plan().key(), card.key());
        List<CardTicks.Tick> own =
            ticks.ticks().stream().filter(tick -> tick.card().equals(ref)).toList();
        if (card.isFor(type) || !own.isEmpty()) {
          cards.add(
              new IncidentCard(
                  Optional.of(incident.id()),
                  ref,
                  kept.version().hash(),
                  kept.plan().title(),
                  kept.version().version(),
                  kept.version().since(),
                  kept.plan().postTitle(card.post()),
                  card,
                  Optional.of(incident.details().receivedAt()),
                  own,
                  newer(kept)));
        }
      }
    }
    return cards;
  }

  /** Every card of the plans in force, blank. */
  public List<IncidentCard> blank() {
    return versions.own().stream()
        .flatMap(history -> history.now().flatMap(versions::kept).stream())
        .flatMap(kept -> kept.plan().cards().stream().map(card -> blank(kept, card)))
        .toList();
  }

  /** Every incident that has ticks. */
  public List<CardTicks> list() {
    return store.list();
  }

  /**
   * Ticks a step off, or takes the tick back. What somebody else did meanwhile stands.
   *
   * @param done whether it is done
   * @throws RefusedException if there is no such card or step on the incident
   */
  public void tick(String incident, CardRef ref, int no, boolean done) {
    IncidentCard card =
        of(incident).stream()
            .filter(one -> one.ref().equals(ref))
            .findFirst()
            .orElseThrow(() -> RefusedException.of("card.refused.none", ref.card(), incident));
    CardStep step =
        card.card()
            .step(no)
            .orElseThrow(() -> RefusedException.of("card.refused.step", card.card().title(), no));
    if (card.tick(step).isPresent() == done) {
      return;
    }
    Subject subject = store.subject(incident);
    String title = card.card().title();
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                done
                    ? new CardStepTicked(ref, card.hash(), title, no, step.text())
                    : new CardStepUnticked(ref, card.hash(), title, no, step.text()),
                new Subject(IncidentService.KIND, incident))
            .expecting(subject, store.find(incident).map(Versioned::version).orElse(0L)));
  }

  private CardTicks ticks(String incident) {
    return store.find(incident).map(Versioned::state).orElseGet(() -> CardTicks.none(incident));
  }

  /** The plans of its day; the ones that were ticked on, as they were then. */
  private List<Kept> plans(Incident incident, CardTicks ticks) {
    String entry = incident.reportedBy();
    String station = entry.isEmpty() ? journal.station() : EntryId.parse(entry).station();
    Map<String, Kept> plans = new LinkedHashMap<>();
    versions
        .at(station, incident.details().receivedAt())
        .forEach(kept -> plans.put(kept.plan().key(), kept));
    ticks
        .frozen()
        .forEach((key, hash) -> ticked(key, hash).ifPresent(kept -> plans.put(key, kept)));
    return List.copyOf(plans.values());
  }

  private Optional<Kept> ticked(String key, String hash) {
    return versions.list().stream()
        .filter(history -> history.key().equals(key))
        .flatMap(history -> history.versions().stream())
        .filter(version -> version.hash().equals(hash))
        .findFirst()
        .flatMap(versions::kept);
  }

  private boolean newer(Kept kept) {
    return versions
        .find(kept.plan().key())
        .flatMap(PlanHistory::now)
        .map(InForce::hash)
        .filter(hash -> !hash.equals(kept.version().hash()))
        .isPresent();
  }

  private static IncidentCard blank(Kept kept, ActionCard card) {
    Plan plan = kept.plan();
    return new IncidentCard(
        Optional.empty(),
        new CardRef(plan.key(), card.key()),
        kept.version().hash(),
        plan.title(),
        kept.version().version(),
        kept.version().since(),
        plan.postTitle(card.post()),
        card,
        Optional.empty(),
        List.of(),
        false);
  }
}
