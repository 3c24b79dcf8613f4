package org.watchfloor.response.proposal.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.proposal.view.ProposalsViewModel.Look;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;

/** On top of the page 响应: what is to be decided; takes no room if nothing is. */
public final class ProposalsController implements Activated {
  /** What has room above the responses; the band names how many there are. */
  private static final int SHOWN = 2;

  private final ProposalsViewModel model;
  private final ProposalActs acts;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;
  private final List<ProposalCard> cards = new ArrayList<>();

  @FXML private VBox root;

  @Inject
  ProposalsController(
      ProposalsViewModel model,
      ProposalActs acts,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker) {
    this.model = model;
    this.acts = acts;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.pending(), this::show);
    life.add(ticker.every(() -> cards.forEach(ProposalCard::turn)));
  }

  private void show(List<Look> pending) {
    cards.clear();
    pending.stream()
        .limit(SHOWN)
        .forEach(look -> cards.add(new ProposalCard(look, acts, texts, formats, clock, false)));
    root.getChildren().setAll(cards);
    root.setVisible(!cards.isEmpty());
    root.setManaged(!cards.isEmpty());
  }
}
