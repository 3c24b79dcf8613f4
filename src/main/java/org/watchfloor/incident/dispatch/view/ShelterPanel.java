package org.watchfloor.incident.dispatch.view;

import jakarta.inject.Inject;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.incident.dispatch.SheltersNearby;
import org.watchfloor.road.TravelWords;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** The shelters around an incident on its page, soonest there first. */
public final class ShelterPanel implements ObjectPanel {
  private static final int SHOWN = 5;

  private final SheltersNearby shelters;
  private final Navigator navigator;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  ShelterPanel(SheltersNearby shelters, Navigator navigator, UiTexts texts, Tasks tasks, Fx fx) {
    this.shelters = shelters;
    this.navigator = navigator;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  @Override
  public String kind() {
    return "incident";
  }

  @Override
  public String titleKey() {
    return "dispatch.shelters";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Region create(String id, Subscriptions life) {
    VBox rows = new VBox();
    rows.setId("dispatch-shelters");
    rows.getStyleClass().add("dispatch-rows");
    Live<Optional<SheltersNearby.Found>> live =
        new Live<>(
            tasks,
            fx,
            Message.of("dispatch.task.shelters"),
            Optional.empty(),
            () -> shelters.around(id, SHOWN));
    life.add(live.follow(shelters::onChange));
    life.follow(live.value(), found -> show(rows, found));
    return rows;
  }

  private void show(VBox rows, Optional<SheltersNearby.Found> found) {
    rows.getChildren().clear();
    if (found.isEmpty() || found.get().shelters().isEmpty()) {
      rows.getChildren().add(PanelRow.muted(texts.get("dispatch.no_shelters")));
      return;
    }
    rows.getChildren().add(PanelRow.muted(texts.say(found.get().basis().said())));
    found.get().shelters().forEach(near -> rows.getChildren().add(row(near)));
  }

  private Node row(SheltersNearby.Near near) {
    Shelter shelter = near.shelter();
    Button open = new Button(texts.get("dispatch.open_shelter"));
    open.setAccessibleText(texts.get("dispatch.open_shelter_of", shelter.name()));
    open.setOnAction(event -> navigator.open(new ObjectRef("shelter", shelter.number())));
    String state =
        shelter.state().takesPeople()
            ? texts.get("dispatch.shelter_places", Formats.count(shelter.placesLeft()))
            : texts.get(
                "dispatch.shelter_holds",
                texts.name("shelter.state", shelter.state()),
                Formats.count(shelter.capacity()));
    return PanelRow.of(
        texts.get("dispatch.shelter", shelter.name(), TravelWords.of(near.way())), state, open);
  }
}
