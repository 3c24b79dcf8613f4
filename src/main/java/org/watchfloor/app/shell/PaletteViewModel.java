package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;

/**
 * What Ctrl+K finds: asks every source in the background, shows the best of all together, and only
 * ever the answer to what was typed last.
 */
final class PaletteViewModel {
  /** What one look takes in; more would be a list to search again. */
  private static final int SHOWN = 30;

  private static final Comparator<SearchHit> BEST_FIRST =
      Comparator.comparingInt(SearchHit::rank).thenComparingInt(hit -> hit.title().length());

  private static final Logger LOG = LoggerFactory.getLogger(PaletteViewModel.class);

  private final Set<SearchSource> sources;
  private final CommandSearch commands;
  private final PageSearch pages;
  private final Tasks tasks;
  private final Executor fx;
  private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
  private final ReadOnlyLongWrapper answers = new ReadOnlyLongWrapper();
  private boolean answered;

  @Inject
  PaletteViewModel(
      Set<SearchSource> sources,
      CommandSearch commands,
      PageSearch pages,
      Tasks tasks,
      Executor fx) {
    this.sources = sources;
    this.commands = commands;
    this.pages = pages;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** What was found, best first. */
  ObservableList<SearchHit> hits() {
    return hits;
  }

  /** Looks for what was typed; while nothing is typed it offers what can be done, and the pages. */
  void search(String typed) {
    String query = typed.strip();
    answered = false;
    tasks
        .of(Message.of("app.palette.task"), progress -> find(query))
        .quiet()
        .onSuccess(
            fx,
            found -> {
              answered = true;
              hits.setAll(found);
              answers.set(answers.get() + 1);
            })
        .startLatest();
  }

  /** Whether the hits are those of what was typed last. */
  boolean answered() {
    return answered;
  }

  /** Grows with every answer, also one like the answer before. */
  ReadOnlyLongProperty answers() {
    return answers.getReadOnlyProperty();
  }

  private List<SearchHit> find(String query) {
    if (query.isEmpty()) {
      return Stream.of(commands, pages)
          .flatMap(source -> source.search(query, SHOWN).stream())
          .toList();
    }
    List<SearchHit> found =
        sources.stream()
            .flatMap(source -> ask(source, query).stream())
            .sorted(BEST_FIRST)
            .limit(SHOWN)
            .toList();
    // A guess helps whoever mistyped; beside the thing itself it is noise.
    boolean guesses = found.stream().allMatch(hit -> hit.rank() == SearchHit.SIMILAR);
    return guesses ? found : found.stream().filter(hit -> hit.rank() != SearchHit.SIMILAR).toList();
  }

  /** What one source finds; one that fails keeps the others from nothing. */
  private static List<SearchHit> ask(SearchSource source, String query) {
    try {
      return source.search(query, SHOWN);
    } catch (RuntimeException e) {
      LOG.error("{} failed to search", source.getClass().getName(), e);
      return List.of();
    }
  }
}
