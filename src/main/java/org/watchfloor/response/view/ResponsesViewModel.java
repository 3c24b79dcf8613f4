package org.watchfloor.response.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.headquarters.HeadquartersService;
import org.watchfloor.response.headquarters.Post;
import org.watchfloor.response.plan.version.PlanNews;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Rereading;
import org.watchfloor.ui.RowActs;
import org.watchfloor.ui.dialog.Toasts;

/**
 * What the page, the band and the panel show of responses and tasks. Follows the record from the
 * first time it is asked for, for as long as the console runs. JavaFX thread.
 */
@Singleton
public final class ResponsesViewModel {
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** Those in force first, the highest level on top; below, the newest of what is over. */
  private static final Comparator<Response> ORDER =
      Comparator.comparing((Response response) -> response.stage().closed())
          .thenComparing(response -> !response.stage().inForce())
          .thenComparing((one, other) ->
              one.stage().closed()
                  ? other.since().compareTo(one.since())
                  : one.level().compareTo(other.level()))
          .thenComparing(Response::id);

  private final ResponseService responses;
  private final ResponseTasks responseTasks;
  private final HeadquartersService headquarters;
  private final PlanNews news;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final WatchClock clock;
  private final Throttle reading;
  private final Rereading<Shown> rereading;
  private final RowActs acts;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable String> selectedTask =
      new ReadOnlyObjectWrapper<>();
  private @Nullable String selected;

  /**
   * Everything at one moment.
   *
   * @param read whether the record was read at all
   * @param all every response, those in force first
   * @param open what is still to be done in all of them, the one due first on top
   * @param detail the selected response
   */
  public record Shown(
      boolean read, List<Response> all, List<ResponseTask> open, Optional<Detail> detail) {
    static final Shown NOTHING = new Shown(false, List.of(), List.of(), Optional.empty());

    /** What is in force, the highest level first. */
    public List<Response> inForce() {
      return all.stream().filter(response -> response.stage().inForce()).toList();
    }

    /** What is in force or proposed. */
    public List<Response> standing() {
      return all.stream().filter(response -> !response.stage().closed()).toList();
    }

    /** What should have been done by a moment. */
    public List<ResponseTask> overdue(Instant now) {
      return open.stream().filter(task -> task.overdue(now)).toList();
    }
  }

  /**
   * A response with all that belongs to it.
   *
   * @param tasks its tasks, by urgency
   * @param posts the posts of its headquarters
   * @param planText the text of its plan as it was when it was started; empty while only proposed
   * @param later the version of the plan that came into force since, if one did
   */
  public record Detail(
      Response response,
      List<ResponseTask> tasks,
      List<Post> posts,
      String planText,
      Optional<PlanNews.Later> later) {}

  @Inject
  ResponsesViewModel(
      ResponseService responses,
      ResponseTasks responseTasks,
      HeadquartersService headquarters,
      PlanVersions versions,
      PlanNews news,
      Tasks tasks,
      Executor fx,
      Toasts toasts,
      WatchClock clock) {
    this.responses = responses;
    this.responseTasks = responseTasks;
    this.headquarters = headquarters;
    this.news = news;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.clock = clock;
    this.acts = new RowActs(tasks, fx);
    this.rereading = new Rereading<>(tasks, fx, Message.of("response.task.read"), shown::set);
    this.reading = tasks.throttle(fx, PAUSE, this::read);
    responses.onChange(reading::trigger);
    headquarters.onChange(reading::trigger);
    versions.onChange(reading::trigger);
    read();
  }

  /** Everything, anew at every change. */
  public ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** What should have been done by now. */
  public List<ResponseTask> overdue() {
    return shown.get().overdue(clock.instant());
  }

  /** Shows a response. */
  public void select(String id) {
    if (!id.equals(selected)) {
      selected = id;
      read();
    }
  }

  /** Shows a task in the list of its response. */
  public void selectTask(String id) {
    tasks
        .of(Message.of("response.task.read"), progress -> responseTasks.find(id))
        .quiet()
        .onSuccess(
            fx,
            found ->
                found.ifPresent(task -> {
                  selected = task.response();
                  selectedTask.set(id);
                  read();
                }))
        .start();
  }

  /** The task that was asked for has been shown; it is not asked for again. */
  public void taskShown() {
    selectedTask.set(null);
  }

  /** The task that was asked for and not yet shown; null for none. */
  public ReadOnlyObjectProperty<@Nullable String> selectedTask() {
    return selectedTask.getReadOnlyProperty();
  }

  /** Reports a task done. */
  public void done(ResponseTask task) {
    acts.act(
        shown.get(),
        task.id(),
        Message.of("response.task.done"),
        () -> {
          responseTasks.done(task.id(), "");
          return task;
        },
        done -> toasts.say(Message.of("response.toast.done", done.text())));
  }

  private void read() {
    String wanted = selected;
    rereading.read(() -> readNow(wanted));
  }

  private Shown readNow(@Nullable String wanted) {
    List<Response> all = responses.list().stream().sorted(ORDER).toList();
    Optional<Response> chosen =
        all.stream()
            .filter(response -> response.id().equals(wanted))
            .findFirst()
            .or(() -> all.stream().findFirst());
    return new Shown(true, all, responseTasks.open(), chosen.map(this::detail));
  }

  private Detail detail(Response response) {
    List<ResponseTask> sorted =
        responseTasks.of(response.id()).stream().sorted(ResponseTask.BY_URGENCY).toList();
    return new Detail(
        response,
        sorted,
        headquarters.posts(response),
        responses.planTextOf(response).orElse(""),
        response.terms().flatMap(terms -> news.since(terms.plan())));
  }
}
