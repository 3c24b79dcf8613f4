package org.watchfloor.shelter.arrival.view;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.watchfloor.shelter.arrival.view.DeskViewModel.Choice;

/** A line of what fits what is being typed. */
final class ChoiceCell extends ListCell<Choice> {
  private final Function<Choice, String> words;

  ChoiceCell(Function<Choice, String> words) {
    this.words = words;
  }

  @Override
  protected void updateItem(@Nullable Choice choice, boolean empty) {
    super.updateItem(choice, empty);
    setText(choice == null || empty ? null : words.apply(choice));
  }
}
