package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;
import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.evacuation.vessel.view.SafetyTabs.Part;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.FirstFocus;
import org.watchfloor.ui.Subscriptions;

/** The page 转移: people, where they go, how many they are, and vessels, each on a tab. */
public final class SafetyController implements Activated, FirstFocus {
  private final SafetyTabs tabs;

  @FXML private TabPane parts;
  @FXML private Tab people;
  @FXML private Tab assignment;
  @FXML private Tab counts;
  @FXML private Tab vessels;

  @Inject
  SafetyController(SafetyTabs tabs) {
    this.tabs = tabs;
  }

  @FXML
  private void initialize() {
    // Whoever opened the page said which part: made for the first time, it must not go back to one.
    parts.getSelectionModel().select(tab(tabs.shown().get()));
    parts.getSelectionModel().selectedItemProperty().subscribe(tab -> tabs.shown().set(part(tab)));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(tabs.shown(), part -> parts.getSelectionModel().select(tab(part)));
  }

  /** The list of the part that is shown: its keys work at once. */
  @Override
  public Node first() {
    Node content = tab(tabs.shown().get()).getContent();
    Node list = content.lookup(".table-view");
    return list == null ? content : list;
  }

  private Part part(@Nullable Tab tab) {
    if (tab == vessels) {
      return Part.VESSELS;
    }
    if (tab == counts) {
      return Part.COUNTS;
    }
    return tab == assignment ? Part.ASSIGNMENT : Part.PEOPLE;
  }

  private Tab tab(Part part) {
    return switch (part) {
      case PEOPLE -> people;
      case ASSIGNMENT -> assignment;
      case COUNTS -> counts;
      case VESSELS -> vessels;
    };
  }
}
