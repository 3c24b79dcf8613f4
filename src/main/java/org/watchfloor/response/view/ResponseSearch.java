package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;

/** Finds responses by hazard, matter and number, and open tasks by text and owner. */
final class ResponseSearch implements SearchSource {
  private final ResponseService responses;
  private final ResponseTasks tasks;
  private final LevelNames names;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  ResponseSearch(
      ResponseService responses,
      ResponseTasks tasks,
      LevelNames names,
      UiTexts texts,
      Formats formats) {
    this.responses = responses;
    this.tasks = tasks;
    this.names = names;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public List<SearchHit> search(String query, int limit) {
    String wanted = query.toLowerCase(Locale.ROOT);
    return Stream.concat(
            responses.list().stream().flatMap(response -> hit(response, wanted)),
            tasks.open().stream().flatMap(task -> hit(task, wanted)))
        .limit(limit)
        .toList();
  }

  private Stream<SearchHit> hit(Response response, String wanted) {
    String name = names.of(response);
    String matter = response.terms().map(Response.Terms::matter).orElse("");
    return rank(wanted, name, matter + " " + response.id())
        .map(rank ->
            SearchHit.object(
                name,
                texts.name("response.stage", response.stage()) + " · " + matter,
                "mdi2b-bullhorn",
                rank,
                new ObjectRef(ResponseService.KIND, response.id())));
  }

  private Stream<SearchHit> hit(ResponseTask task, String wanted) {
    return rank(wanted, task.text(), task.owner())
        .map(rank ->
            SearchHit.object(
                task.text(),
                task.owner() + " · " + formats.countdown(task.due()),
                "mdi2c-checkbox-marked-outline",
                rank,
                new ObjectRef(ResponseTasks.KIND, task.id())));
  }

  private static Stream<Integer> rank(String wanted, String title, String more) {
    String name = title.toLowerCase(Locale.ROOT);
    if (name.equals(wanted)) {
      return Stream.of(SearchHit.EXACT);
    }
    if (name.startsWith(wanted)) {
      return Stream.of(SearchHit.PREFIX);
    }
    if (name.contains(wanted)) {
      return Stream.of(SearchHit.PART);
    }
    return more.toLowerCase(Locale.ROOT).contains(wanted)
        ? Stream.of(SearchHit.LOOSE)
        : Stream.of();
  }
}
