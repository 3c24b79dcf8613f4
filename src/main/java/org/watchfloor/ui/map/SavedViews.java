package org.watchfloor.ui.map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.watchfloor.ui.Settings;

/**
 * The named views of this seat: what the map showed, where and with which layers, to come back to
 * with one key. Remembered; a line of the settings that is no view is passed over. JavaFX thread,
 * except {@link #known}.
 */
@Singleton
public final class SavedViews {
  private static final String SETTING = "map/views";

  private final Settings settings;
  private final MapCamera camera;
  private final LayerChoice layers;
  private final BackdropChoice backdrops;
  private final ObservableList<SavedView> views = FXCollections.observableArrayList();
  private volatile List<SavedView> known;

  @Inject
  public SavedViews(
      Settings settings, MapCamera camera, LayerChoice layers, BackdropChoice backdrops) {
    this.settings = settings;
    this.camera = camera;
    this.layers = layers;
    this.backdrops = backdrops;
    settings
        .get(SETTING, "")
        .lines()
        .flatMap(line -> SavedView.ofLine(line).stream())
        .forEach(views::add);
    known = List.copyOf(views);
  }

  /** All views in the order in which they were saved. */
  public ObservableList<SavedView> views() {
    return FXCollections.unmodifiableObservableList(views);
  }

  /** All views at this moment; any thread. */
  public List<SavedView> known() {
    return known;
  }

  /**
   * Keeps what the map shows now under a name, in the place of the view of that name if there is
   * one.
   *
   * @return false for a name without a letter
   */
  public boolean save(String name) {
    Viewport now = camera.viewport().get();
    Set<String> hidden = new HashSet<>(layers.hidden().get());
    hidden.addAll(backdrops.hidden().get());
    SavedView view = new SavedView(name, now.centre(), now.zoom(), hidden);
    if (view.name().isEmpty()) {
      return false;
    }
    Optional<SavedView> before =
        views.stream().filter(one -> one.name().equals(view.name())).findFirst();
    before.ifPresentOrElse(old -> views.set(views.indexOf(old), view), () -> views.add(view));
    write();
    return true;
  }

  /** Shows a view; the view before is one step back. */
  public void show(SavedView view) {
    layers.hide(view.hidden());
    Set<String> own = layers.all().stream().map(Layer::id).collect(Collectors.toSet());
    backdrops.hide(
        view.hidden().stream().filter(id -> !own.contains(id)).collect(Collectors.toSet()));
    camera.show(view.centre(), view.zoom());
  }

  /** Shows the view at a place of the list; does nothing beyond its end. */
  public void show(int place) {
    if (place >= 0 && place < views.size()) {
      show(views.get(place));
    }
  }

  /** Forgets a view. */
  public void remove(SavedView view) {
    if (views.remove(view)) {
      write();
    }
  }

  private void write() {
    known = List.copyOf(views);
    settings.put(SETTING, known.stream().map(SavedView::line).collect(Collectors.joining("\n")));
  }
}
