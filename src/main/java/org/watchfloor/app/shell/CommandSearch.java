package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;

/** Finds what can be done from anywhere by its name. */
final class CommandSearch implements SearchSource {
  private final Set<Command> commands;
  private final UiTexts texts;

  @Inject
  CommandSearch(Set<Command> commands, UiTexts texts) {
    this.commands = commands;
    this.texts = texts;
  }

  @Override
  public List<SearchHit> search(String query, int limit) {
    return commands.stream().flatMap(command -> hit(command, query).stream()).limit(limit).toList();
  }

  private Optional<SearchHit> hit(Command command, String query) {
    String title = texts.get(command.titleKey());
    int rank = TextMatch.rank(title, query);
    String key = command.key();
    String detail =
        texts.get("app.palette.command", key == null ? "" : PageKeys.readable(key)).strip();
    return rank == TextMatch.NONE
        ? Optional.empty()
        : Optional.of(new SearchHit(title, detail, command.icon(), rank, command::run));
  }
}
