package org.watchfloor.response.proposal.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.response.proposal.view.ProposalsViewModel.Look;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningService;

/** On the page of a warning: what is to be decided because of it, or what was. */
public final class WarningDecision implements ObjectPanel {
  private final ProposalsViewModel model;
  private final Proposals proposals;
  private final WarningService warnings;
  private final ProposalActs acts;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;
  private final Tasks tasks;
  private final Executor fx;

  @Inject
  WarningDecision(
      ProposalsViewModel model,
      Proposals proposals,
      WarningService warnings,
      ProposalActs acts,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker,
      Tasks tasks,
      Executor fx) {
    this.model = model;
    this.proposals = proposals;
    this.warnings = warnings;
    this.acts = acts;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
    this.tasks = tasks;
    this.fx = fx;
  }

  @Override
  public String kind() {
    return WarningService.KIND;
  }

  @Override
  public String titleKey() {
    return "response.proposal.title";
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Region create(String id, Subscriptions life) {
    VBox box = new VBox();
    box.setSpacing(8);
    Subject about = new Subject(WarningService.KIND, id);
    List<ProposalCard> cards = new ArrayList<>();
    Live<List<Message>> told =
        new Live<>(tasks, fx, Message.of("response.task.proposals"), List.of(), () -> told(id));
    Runnable show =
        () -> {
          cards.clear();
          for (Look look : model.pending().get()) {
            if (look.proposal().cause().about().equals(about)) {
              cards.add(new ProposalCard(look, acts, texts, formats, clock, true));
            }
          }
          box.getChildren().setAll(cards);
          if (cards.isEmpty()) {
            told.value().get().forEach(line -> box.getChildren().add(line(line)));
          }
        };
    life.follow(model.pending(), now -> show.run());
    life.follow(told.value(), now -> show.run());
    Subscription changes = told.follow(proposals::onChange);
    life.add(changes);
    life.add(ticker.every(() -> cards.forEach(ProposalCard::turn)));
    return box;
  }

  /** What was decided; else why nothing is to be decided. */
  private List<Message> told(String id) {
    List<Message> told = new ArrayList<>();
    proposals.decisions(id).stream().map(ProposalWords::decided).forEach(told::add);
    if (told.isEmpty()) {
      warnings
          .find(id)
          .filter(warning -> warning.state(clock.instant()).standing())
          .map(this::nothing)
          .ifPresent(told::add);
    }
    return told;
  }

  private Message nothing(Warning warning) {
    List<Proposal> proposed = proposals.of(warning);
    return proposed.isEmpty()
        ? Message.of("response.proposal.none")
        : Message.of("response.proposal.answered", ProposalWords.act(proposed.getFirst()));
  }

  private Label line(Message message) {
    Label label = new Label(texts.say(message));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("panel", "proposal-told");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
