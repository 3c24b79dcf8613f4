package org.watchfloor.response.proposal.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.Basis;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Rereading;

/**
 * What is to be decided now and not decided already but for a second officer, with what each
 * decision will do; read anew after every change, and when the time of a warning is over. One for
 * the console. JavaFX thread.
 */
@Singleton
final class ProposalsViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(ProposalsViewModel.class);
  private static final Duration SETTLE = Duration.ofMillis(150);

  private final Proposals proposals;
  private final ResponseService responses;
  private final Confirmations confirmations;
  private final WatchClock clock;
  private final Throttle changes;
  private final Rereading<List<Look>> reading;
  private final ReadOnlyObjectWrapper<List<Look>> pending = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * A proposal with what following it will do.
   *
   * @param effect empty if its plan cannot be read now
   */
  record Look(Proposal proposal, Optional<LevelPreview> effect) {}

  @Inject
  ProposalsViewModel(
      Proposals proposals,
      ResponseService responses,
      Confirmations confirmations,
      WatchClock clock,
      Tasks tasks,
      Executor fx) {
    this.proposals = proposals;
    this.responses = responses;
    this.confirmations = confirmations;
    this.clock = clock;
    this.reading = new Rereading<>(tasks, fx, Message.of("response.task.proposals"), pending::set);
    this.changes = tasks.throttle(fx, SETTLE, this::read);
    proposals.onChange(changes::trigger);
    confirmations.onChange(changes::trigger);
    read();
  }

  /** The most urgent first. */
  ReadOnlyObjectProperty<List<Look>> pending() {
    return pending.getReadOnlyProperty();
  }

  /** Reads again if what proposes has ended since it was read; call each second. */
  void turn() {
    Instant now = clock.instant();
    if (pending.get().stream().anyMatch(look -> look.proposal().over(now))) {
      changes.trigger();
    }
  }

  private void read() {
    reading.read(this::look);
  }

  private List<Look> look() {
    List<Look> looks = new ArrayList<>();
    Set<String> waiting =
        confirmations.pending().stream()
            .flatMap(one -> one.asked().proposal().stream())
            .collect(Collectors.toSet());
    for (Proposal proposal : proposals.pending()) {
      if (!waiting.contains(proposal.id())) {
        looks.add(new Look(proposal, effect(proposal)));
      }
    }
    return looks;
  }

  private Optional<LevelPreview> effect(Proposal proposal) {
    try {
      return Optional.of(
          proposal.inForce().isPresent()
              ? responses.previewAdjust(
                  proposal.inForce().get().id(), proposal.level(), clock.instant())
              : responses.previewStart(
                  new StartRequest(
                      proposal.plan(),
                      proposal.hazard(),
                      proposal.level(),
                      "",
                      null,
                      "",
                      "",
                      new Basis("", "", "", null),
                      Optional.empty())));
    } catch (RefusedException e) {
      LOG.info("No preview: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
