package org.watchfloor.response.headquarters.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.watchfloor.response.headquarters.Headquarters.Transfer;
import org.watchfloor.response.headquarters.HeadquartersService.Notice;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** Over every page until this seat has taken notice: who commands from now on. */
final class TransferBand implements BandItem {
  private final TransfersViewModel model;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  TransferBand(TransfersViewModel model, UiTexts texts, Formats formats) {
    this.model = model;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public Place place() {
    return Place.ABOVE;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public Node create(Subscriptions life) {
    Label what = new Label();
    what.setMinWidth(0);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    Label more = new Label();
    more.setMinWidth(Region.USE_PREF_SIZE);
    Button seen = new Button(texts.get("response.hq.band.seen"));
    seen.setId("band-transfer-seen");
    seen.setMinWidth(Region.USE_PREF_SIZE);
    seen.setFocusTraversable(false);
    seen.setOnAction(event -> model.acknowledge());
    HBox band = new HBox(what, more, seen);
    band.setId("band-transfer");
    band.getStyleClass().add("proposal-band");
    life.follow(model.unseen(), notices -> show(band, what, more, notices));
    return band;
  }

  private void show(HBox band, Label what, Label more, List<Notice> notices) {
    band.setVisible(!notices.isEmpty());
    band.setManaged(!notices.isEmpty());
    if (notices.isEmpty()) {
      return;
    }
    Transfer first = notices.getFirst().transfer();
    what.setText(
        texts.get(
            "response.hq.band",
            first.title(),
            first.from(),
            first.to(),
            formats.moment(first.at()),
            first.reason()));
    boolean several = notices.size() > 1;
    more.setText(several ? texts.get("response.proposal.band.more", notices.size() - 1) : "");
    more.setVisible(several);
    more.setManaged(several);
  }
}
