package org.watchfloor.account.view;

import jakarta.inject.Inject;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.account.SignIn;
import org.watchfloor.journal.Actor;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** Who writes at this seat; a click changes it. */
final class OfficerBand implements BandItem {
  private final SignIn signIn;
  private final SwitchOfficer command;
  private final UiTexts texts;
  private final Fx fx;

  @Inject
  OfficerBand(SignIn signIn, SwitchOfficer command, UiTexts texts, Fx fx) {
    this.signIn = signIn;
    this.command = command;
    this.texts = texts;
    this.fx = fx;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Node create(Subscriptions life) {
    Button button = new Button("", new FontIcon("mdi2a-account"));
    button.setId("band-officer");
    button.getStyleClass().add("band-badge");
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> command.open());
    show(button, signIn.actor());
    life.add(signIn.subscribe(actor -> fx.execute(() -> show(button, actor))));
    return button;
  }

  private void show(Button button, Actor actor) {
    button.setText(
        actor.officer().equals("-") ? texts.get("account.band.nobody") : actor.officer());
  }
}
