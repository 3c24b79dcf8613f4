package org.watchfloor.ui.control;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.UiTexts;

/** The buttons other features put on a page, see {@link Command#pages}. JavaFX thread. */
public final class PageButtons {
  private final Set<Command> commands;
  private final Navigator navigator;
  private final UiTexts texts;

  @Inject
  PageButtons(Set<Command> commands, Navigator navigator, UiTexts texts) {
    this.commands = commands;
    this.navigator = navigator;
    this.texts = texts;
  }

  /** A button for each command of a page, always in the same order. */
  public List<Button> of(String page) {
    return commands.stream()
        .filter(command -> command.pages().contains(page))
        .sorted(Comparator.comparing(Command::titleKey))
        .map(this::button)
        .toList();
  }

  private Button button(Command command) {
    Button button = new Button(texts.get(command.titleKey()), new FontIcon(command.icon()));
    button.setId(command.titleKey().replace('.', '-'));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> command.run(navigator));
    return button;
  }
}
