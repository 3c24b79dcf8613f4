package org.watchfloor.team.resource.view;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.team.resource.ResourceService;
import org.watchfloor.team.resource.SpecialResource;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.link.LinkDesk;
import org.watchfloor.ui.map.MapDesk;

/** The card of the selected special resource; the picture of a video point is one press away. */
public final class ResourceCardController implements Activated {
  private final MapDesk map;
  private final ResourceService resources;
  private final LinkDesk links;
  private final UiTexts texts;
  private final Live<Optional<SpecialResource>> live;

  /** Read by the background reading as well. */
  private volatile String wanted = "";

  @FXML private VBox root;
  @FXML private Label kind;
  @FXML private Label name;
  @FXML private VBox lines;
  @FXML private Hyperlink link;

  @Inject
  ResourceCardController(
      MapDesk map, ResourceService resources, LinkDesk links, UiTexts texts, Tasks tasks, Fx fx) {
    this.map = map;
    this.resources = resources;
    this.links = links;
    this.texts = texts;
    this.live =
        new Live<>(
            tasks,
            fx,
            Message.of("resource.task.find"),
            Optional.empty(),
            () -> resources.find(wanted));
  }

  @FXML
  private void initialize() {
    link.managedProperty().bind(link.visibleProperty());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(map.selected(), this::select);
    life.add(live.follow(resources::onChange));
    life.follow(live.value(), found -> show(found.orElse(null)));
  }

  private void select(@Nullable ObjectRef object) {
    if (object != null && object.kind().equals(ResourceOpener.KIND)) {
      wanted = object.id();
      show(null);
      live.read();
    }
  }

  private void show(@Nullable SpecialResource found) {
    boolean ready = found != null && found.number().equals(wanted);
    root.setVisible(ready);
    if (!ready || found == null) {
      return;
    }
    kind.setText(texts.say(ResourceLines.kind(found)));
    name.setText(found.name());
    lines
        .getChildren()
        .setAll(ResourceLines.reach(found).stream().map(line -> line(texts.say(line))).toList());
    link.setVisible(found.link() != null);
    link.setVisited(false);
    link.setText(Objects.requireNonNullElse(found.link(), ""));
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }

  @FXML
  private void openLink() {
    link.setVisited(false);
    links.open(link.getText());
  }

  @FXML
  private void close() {
    map.selected().set(null);
  }
}
