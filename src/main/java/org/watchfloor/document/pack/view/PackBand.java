package org.watchfloor.document.pack.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.watchfloor.base.Message;
import org.watchfloor.document.pack.PackOffers;
import org.watchfloor.document.pack.PackOffers.Occasion;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/**
 * Offers the three-outage pack over the whole width, whatever page is open, and blocks nothing;
 * once for each occasion.
 */
final class PackBand implements BandItem {
  private final PackOffers offers;
  private final PackPrint print;
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;

  @Inject
  PackBand(PackOffers offers, PackPrint print, Tasks tasks, Executor fx, UiTexts texts) {
    this.offers = offers;
    this.print = print;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  @Override
  public Place place() {
    return Place.ABOVE;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Node create(Subscriptions life) {
    Label why = new Label();
    why.setId("pack-offer-why");
    why.setMaxWidth(Double.MAX_VALUE);
    why.setMinWidth(0);
    HBox.setHgrow(why, Priority.ALWAYS);
    Button now = new Button(texts.get("pack.offer.print"));
    now.setId("pack-offer-print");
    now.setMinWidth(Region.USE_PREF_SIZE);
    Button not = new Button(texts.get("pack.offer.decline"));
    not.setId("pack-offer-decline");
    not.setMinWidth(Region.USE_PREF_SIZE);
    HBox band = new HBox(why, now, not);
    band.setId("pack-offer");
    band.getStyleClass().addAll("pack-band", "row");
    Live<List<Occasion>> live =
        new Live<>(tasks, fx, Message.of("pack.task.look"), List.of(), offers::open);
    now.setOnAction(event -> {
      answer(live.value().get());
      print.usual();
    });
    not.setOnAction(event -> answer(live.value().get()));
    life.follow(live.value(), open -> show(band, why, open));
    life.add(live.follow(offers::onChange));
    return band;
  }

  private void answer(List<Occasion> open) {
    tasks
        .of(
            Message.of("pack.task.look"),
            progress -> {
              offers.answered(open);
              return true;
            })
        .quiet()
        .start();
  }

  private void show(HBox band, Label why, List<Occasion> open) {
    band.setVisible(!open.isEmpty());
    band.setManaged(!open.isEmpty());
    why.setText(
        open.isEmpty()
            ? ""
            : texts.get(
                "pack.offer",
                open.stream()
                    .map(one -> texts.say(one.why()))
                    .collect(Collectors.joining(texts.get("pack.comma")))));
  }
}
